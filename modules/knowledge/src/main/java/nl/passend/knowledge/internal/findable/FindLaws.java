// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.findable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.passend.kernel.changes.Change;
import nl.passend.knowledge.Findable;
import nl.passend.knowledge.FindableSource;
import nl.passend.knowledge.Law;
import nl.passend.knowledge.LawCatalogue;
import nl.passend.knowledge.Readers;
import nl.passend.knowledge.SearchKind;
import nl.passend.knowledge.Term;

/** The laws, with who decides, how long it may take and how to disagree. */
@ApplicationScoped
public class FindLaws implements FindableSource {
    private final LawCatalogue laws;

    @Inject
    public FindLaws(LawCatalogue laws) {
        this.laws = laws;
    }

    @Override
    public String name() {
        return "laws";
    }

    @Override
    public void tellAll(Consumer<Findable> each) {
        laws.laws().forEach(law -> each.accept(findable(law)));
    }

    @Override
    public Set<String> touchedBy(Change change) {
        if (!laws.isTouchedBy(change)) {
            return Set.of();
        }
        return Stream.concat(
                        Stream.ofNullable(change.ids().get("slug")),
                        laws.laws().stream().map(law -> law.code()))
                .collect(Collectors.toSet());
    }

    @Override
    public List<Findable> find(Collection<String> ids) {
        return laws.laws().stream()
                .filter(law -> ids.contains(law.code()))
                .map(FindLaws::findable)
                .toList();
    }

    private static Findable findable(Law law) {
        return new Findable(
                law.code(),
                SearchKind.LAW,
                law.title(),
                text(law),
                List.of(law.code()),
                "/kennis/wetten/" + law.code(),
                Set.of(),
                Set.of(law.code()),
                Readers.everybody());
    }

    private static String text(Law law) {
        return Stream.of(
                        Stream.of(
                                law.about(),
                                "Wie beslist: " + law.decides() + ".",
                                "Wie voert uit: " + law.executes() + "."),
                        law.terms().stream().flatMap(FindLaws::words),
                        law.remedies().stream()
                                .flatMap(remedy -> Stream.of(
                                        remedy.title() + ": tegen " + remedy.about() + ".",
                                        remedy.text(),
                                        remedy.after())))
                .flatMap(part -> part)
                .collect(Collectors.joining(" "));
    }

    static Stream<String> words(Term term) {
        return Stream.concat(Stream.of(term.words()), term.late().stream());
    }
}
