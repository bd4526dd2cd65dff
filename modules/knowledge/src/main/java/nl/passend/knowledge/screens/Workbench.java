// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.screens;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.passend.kernel.edition.Edition;
import nl.passend.kernel.edition.Editions;
import nl.passend.kernel.time.LegalCalendar;
import nl.passend.knowledge.Doubt;
import nl.passend.knowledge.Programme;
import nl.passend.knowledge.internal.catalogue.LawText;
import nl.passend.knowledge.internal.catalogue.RouteText;
import nl.passend.knowledge.internal.catalogue.SourceText;
import nl.passend.personas.FactText;
import nl.passend.pluginapi.rules.Source;
import nl.passend.screenkit.edition.EditionDesk;

/** What stands on the workbench, with what must be looked at first. Two statements for what is published. */
@ApplicationScoped
class Workbench {
    /** How far back one looks for what counted and does so no more. */
    private static final int EXPIRED_SINCE = 365;

    private static final int SOON = 60;

    private final Editions editions;
    private final LegalCalendar calendar;

    @Inject
    Workbench(Editions editions, LegalCalendar calendar) {
        this.editions = editions;
        this.calendar = calendar;
    }

    <T extends Record> List<WorkbenchLine> beingMade(EditionDesk<T> desk) {
        return editions.beingMade(desk.kind()).stream()
                .map(edition -> line(desk, edition, "/beoordelen", false))
                .toList();
    }

    /**
     * What calls loudest first; also what expired lately, which readers do not find any more.
     *
     * @param writes a line leads to the form; else to the versions
     */
    <T extends Record> List<WorkbenchLine> published(EditionDesk<T> desk, boolean writes) {
        String page = writes ? "/bewerken" : "/versies";
        LocalDate today = calendar.today();
        List<Edition<T>> now = editions.published(desk.kind(), today);
        var counting = now.stream().map(edition -> edition.item().place()).collect(Collectors.toSet());
        var lines = new ArrayList<WorkbenchLine>();
        editions.ended(desk.kind(), today.minusDays(EXPIRED_SINCE), today).stream()
                .filter(edition -> !counting.contains(edition.item().place()))
                .forEach(edition -> lines.add(line(desk, edition, page, true)));
        now.forEach(edition -> lines.add(line(desk, edition, page, false)));
        lines.sort(Comparator.comparingInt(WorkbenchLine::loudness).reversed().thenComparing(WorkbenchLine::title));
        return lines;
    }

    private <T extends Record> WorkbenchLine line(
            EditionDesk<T> desk, Edition<T> edition, String page, boolean expired) {
        LocalDate today = calendar.today();
        var place = edition.item().place();
        LocalDate looked = Stream.concat(
                        edition.checkedOn().stream(), sources(edition.content()).map(Source::checkedOn))
                .min(Comparator.naturalOrder())
                .orElse(LocalDate.EPOCH);
        boolean over = edition.content() instanceof Programme programme && programme.endedOn(today);
        return new WorkbenchLine(
                desk.title(edition.content()),
                desk.addresses().of(place, page),
                desk.municipality(place),
                edition.state(),
                sources(edition.content()).anyMatch(source -> !source.verified()),
                !over && Doubt.isLongAgo(looked, today),
                edition.validUntil().filter(until -> until.isBefore(today.plusDays(SOON))),
                expired);
    }

    private static Stream<Source> sources(Record content) {
        if (content instanceof LawText law) {
            return Stream.of(
                            Stream.of(law.source()),
                            law.terms().stream().map(LawText.TermText::source),
                            law.remedies().stream().map(LawText.RemedyText::source))
                    .flatMap(sources -> sources)
                    .map(SourceText::source);
        }
        if (content instanceof FactText fact) {
            return Stream.of(fact.source());
        }
        return content instanceof RouteText route ? Stream.of(route.source().source()) : Stream.empty();
    }
}
