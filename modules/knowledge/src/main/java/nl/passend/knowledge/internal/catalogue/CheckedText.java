// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import nl.passend.kernel.problem.FieldProblem;

/** Collects what is wrong with a text of the catalogue, each with its place. */
final class CheckedText {
    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,59}");

    private final List<FieldProblem> wrong = new ArrayList<>();

    List<FieldProblem> wrong() {
        return wrong;
    }

    void add(String place, String what) {
        wrong.add(new FieldProblem(place, what));
    }

    /** Not blank, and no longer than this. */
    void text(String place, String text, int most) {
        if (text.isBlank()) {
            add(place, "Vul dit in.");
        } else if (text.length() > most) {
            add(place, "Maak dit korter: hoogstens " + most + " tekens.");
        }
    }

    void source(String place, SourceText source) {
        text(place + "/title", source.title(), 300);
    }

    /** Each of a list that may not be longer than this. */
    <T> void each(String place, List<T> entries, int most, BiConsumer<String, T> check) {
        if (entries.size() > most) {
            add(place, "Hier passen hoogstens " + most + " regels.");
        }
        for (int i = 0; i < entries.size(); i++) {
            check.accept(place + "/" + i, entries.get(i));
        }
    }

    /** Names that others point at: in lower case, and each once. */
    <T> void ids(String place, Collection<T> entries, Function<T, String> idOf) {
        var seen = new HashSet<String>();
        int i = 0;
        for (T entry : entries) {
            var id = idOf.apply(entry);
            if (!ID.matcher(id).matches()) {
                add(place + "/" + i + "/id", "Gebruik kleine letters, cijfers en streepjes.");
            } else if (!seen.add(id)) {
                add(place + "/" + i + "/id", "Deze naam staat er al.");
            }
            i++;
        }
    }
}
