// SPDX-License-Identifier: EUPL-1.2
package nl.passend.personas.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import nl.passend.kernel.problem.FieldProblem;
import nl.passend.personas.FactCatalogue;
import nl.passend.personas.Feature;
import nl.passend.personas.Persona;
import nl.passend.personas.PersonaLine;

/** What a persona needs before it may be kept: a name, a claim, a source, and nothing longer than a card can hold. */
final class PersonaCheck {
    private static final int MOST_LINES = 12;
    private static final int LONGEST_LINE = 300;
    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,59}");

    private final FactCatalogue facts;

    PersonaCheck(FactCatalogue facts) {
        this.facts = facts;
    }

    List<FieldProblem> wrong(Persona persona) {
        return new Look(persona).wrong;
    }

    private final class Look {
        private final List<FieldProblem> wrong = new ArrayList<>();

        Look(Persona persona) {
            text("/name", persona.name(), 80);
            text("/claim", persona.claim(), 200);
            text("/group", persona.group(), 600);
            persona.variantOf()
                    .filter(slug -> !ID.matcher(slug).matches())
                    .ifPresent(slug -> add("/variantOf", "Kies de persona waar deze een vorm van is."));
            lines("/happens", persona.happens());
            lines("/strengths", persona.strengths());
            lines("/network", persona.network());
            lines("/domains", persona.domains());
            lines("/helps", persona.helps());
            if (persona.happens().isEmpty()) {
                add("/happens", "Schrijf in een of meer regels wat er gebeurt.");
            }
            each("/laws", persona.laws(), MOST_LINES, (place, law) -> text(place + "/text", law.text(), LONGEST_LINE));
            each("/situations", persona.situations(), 20, (place, situation) -> {
                text(place + "/title", situation.title(), 120);
                situation.words().ifPresent(words -> text(place + "/words", words, 600));
            });
            ids("/situations", persona.situations(), situation -> situation.id());
            each("/features", persona.features(), 64, this::feature);
            ids("/features", persona.features(), Feature::id);
            each(
                    "/sources",
                    persona.sources(),
                    MOST_LINES,
                    (place, source) -> text(place + "/title", source.title(), 200));
            if (persona.sources().isEmpty()) {
                add("/sources", "Schrijf waar dit vandaan komt.");
            }
        }

        private void lines(String place, List<PersonaLine> lines) {
            each(place, lines, MOST_LINES, (one, line) -> text(one + "/text", line.text(), LONGEST_LINE));
        }

        private void feature(String place, Feature feature) {
            text(place + "/words", feature.words(), 160);
            if (feature.weight() < 1 || feature.weight() > Feature.HEAVIEST) {
                add(place + "/weight", "Kies 1, 2 of 3.");
            }
            if (feature.when().isEmpty()) {
                add(place + "/when", "Noem minstens een gegeven.");
            }
            for (int i = 0; i < feature.when().size(); i++) {
                String there = place + "/when/" + i;
                FactTests.problem(feature.when().get(i), facts).ifPresent(what -> add(there, what));
            }
        }

        private <E> void each(String place, List<E> entries, int most, Entry<E> look) {
            if (entries.size() > most) {
                add(place, "Houd het bij " + most + " regels.");
            }
            for (int i = 0; i < entries.size(); i++) {
                look.at(place + "/" + i, entries.get(i));
            }
        }

        private <E> void ids(String place, List<E> entries, Function<E, String> id) {
            Set<String> seen = new HashSet<>();
            for (int i = 0; i < entries.size(); i++) {
                String one = id.apply(entries.get(i));
                Optional<String> what = !ID.matcher(one).matches()
                        ? Optional.of("Gebruik kleine letters, cijfers en streepjes.")
                        : seen.add(one) ? Optional.empty() : Optional.of("Dit kenmerk staat er twee keer.");
                String there = place + "/" + i + "/id";
                what.ifPresent(sentence -> add(there, sentence));
            }
        }

        private void text(String place, String text, int longest) {
            if (text.isBlank()) {
                add(place, "Vul dit in.");
            } else if (text.length() > longest) {
                add(place, "Maak dit korter: " + longest + " tekens is het meeste.");
            }
        }

        private void add(String place, String what) {
            wrong.add(new FieldProblem(place, what));
        }
    }

    private interface Entry<E> {
        void at(String place, E entry);
    }
}
