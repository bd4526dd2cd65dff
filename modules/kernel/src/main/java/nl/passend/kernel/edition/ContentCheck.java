// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.edition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import nl.passend.kernel.problem.FieldProblem;

/** Collects what is wrong with the content of an edition, each with its place: a JSON pointer into the content. */
public final class ContentCheck {
    private final List<FieldProblem> wrong = new ArrayList<>();

    public List<FieldProblem> wrong() {
        return List.copyOf(wrong);
    }

    /** @param what a sentence that says what to do */
    public void add(String place, String what) {
        wrong.add(new FieldProblem(place, what));
    }

    /** Not blank, and no longer than this. */
    public void text(String place, String text, int most) {
        if (text.isBlank()) {
            add(place, "Vul dit in.");
        }
        atMost(place, text, most);
    }

    public void atMost(String place, String text, int most) {
        if (text.length() > most) {
            add(place, "Maak dit korter: " + most + " tekens is het meeste.");
        }
    }

    /** Each of a list that may not be longer than this. */
    public <T> void each(String place, List<T> entries, int most, BiConsumer<String, T> check) {
        if (entries.size() > most) {
            add(place, "Houd het bij " + most + " regels.");
        }
        for (int i = 0; i < entries.size(); i++) {
            check.accept(place + "/" + i, entries.get(i));
        }
    }

    /** Names by which others point at these: {@link Slugs#isSlug slugs}, each once. */
    public <T> void ids(String place, Collection<T> entries, Function<T, String> idOf) {
        var seen = new HashSet<String>();
        int i = 0;
        for (T entry : entries) {
            var id = idOf.apply(entry);
            if (!Slugs.isSlug(id)) {
                add(place + "/" + i + "/id", "Gebruik kleine letters, cijfers en streepjes.");
            } else if (!seen.add(id)) {
                add(place + "/" + i + "/id", "Deze naam staat er al.");
            }
            i++;
        }
    }
}
