// SPDX-License-Identifier: EUPL-1.2
package nl.passend.personas.internal;

import java.util.List;
import nl.passend.kernel.edition.ContentCheck;
import nl.passend.kernel.edition.Slugs;
import nl.passend.kernel.problem.FieldProblem;
import nl.passend.personas.FactCatalogue;
import nl.passend.personas.Feature;
import nl.passend.personas.Persona;
import nl.passend.personas.PersonaLine;
import nl.passend.personas.Situation;

/** What a persona needs before it may be kept: a name, a claim, a source, and nothing longer than a card can hold. */
final class PersonaCheck {
    private static final int MOST_LINES = 12;
    private static final int LONGEST_LINE = 300;

    private final FactCatalogue facts;

    PersonaCheck(FactCatalogue facts) {
        this.facts = facts;
    }

    List<FieldProblem> wrong(Persona persona) {
        var look = new ContentCheck();
        look.text("/name", persona.name(), 80);
        look.text("/claim", persona.claim(), 200);
        look.text("/group", persona.group(), 600);
        persona.variantOf()
                .filter(slug -> !Slugs.isSlug(slug))
                .ifPresent(slug -> look.add("/variantOf", "Kies de persona waar deze een vorm van is."));
        lines(look, "/happens", persona.happens());
        lines(look, "/strengths", persona.strengths());
        lines(look, "/network", persona.network());
        lines(look, "/domains", persona.domains());
        lines(look, "/helps", persona.helps());
        if (persona.happens().isEmpty()) {
            look.add("/happens", "Schrijf in een of meer regels wat er gebeurt.");
        }
        look.each(
                "/laws",
                persona.laws(),
                MOST_LINES,
                (place, law) -> look.text(place + "/text", law.text(), LONGEST_LINE));
        look.each("/situations", persona.situations(), 20, (place, situation) -> {
            look.text(place + "/title", situation.title(), 120);
            situation.words().ifPresent(words -> look.text(place + "/words", words, 600));
        });
        look.ids("/situations", persona.situations(), Situation::id);
        look.each("/features", persona.features(), 64, (place, feature) -> feature(look, place, feature));
        look.ids("/features", persona.features(), Feature::id);
        look.each(
                "/sources",
                persona.sources(),
                MOST_LINES,
                (place, source) -> look.text(place + "/title", source.title(), 200));
        if (persona.sources().isEmpty()) {
            look.add("/sources", "Schrijf waar dit vandaan komt.");
        }
        return look.wrong();
    }

    private static void lines(ContentCheck look, String place, List<PersonaLine> lines) {
        look.each(place, lines, MOST_LINES, (one, line) -> look.text(one + "/text", line.text(), LONGEST_LINE));
    }

    private void feature(ContentCheck look, String place, Feature feature) {
        look.text(place + "/words", feature.words(), 160);
        if (feature.weight() < 1 || feature.weight() > Feature.HEAVIEST) {
            look.add(place + "/weight", "Kies 1, 2 of 3.");
        }
        if (feature.when().isEmpty()) {
            look.add(place + "/when", "Noem minstens een gegeven.");
        }
        look.each(place + "/when", feature.when(), 64, (there, test) -> FactTests.problem(test, facts)
                .ifPresent(what -> look.add(there, what)));
    }
}
