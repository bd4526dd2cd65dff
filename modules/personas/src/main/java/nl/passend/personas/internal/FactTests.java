// SPDX-License-Identifier: EUPL-1.2
package nl.passend.personas.internal;

import java.util.Optional;
import nl.passend.personas.FactCatalogue;
import nl.passend.personas.Feature.FactTest;
import nl.passend.pluginapi.rules.Fact;
import nl.passend.pluginapi.rules.FactName;
import nl.passend.pluginapi.rules.FactType;

/** Whether a test can ever be answered: one that names a fact that nobody asks about would be silent for ever. */
public final class FactTests {
    private FactTests() {}

    /** What is wrong with it, in a sentence. */
    public static Optional<String> problem(FactTest test, FactCatalogue facts) {
        Optional<Fact> fact = named(test.fact()).flatMap(facts::find);
        if (fact.isEmpty()) {
            return Optional.of("Kies een gegeven dat in de lijst van gegevens staat.");
        }
        if (test.values().isEmpty()) {
            return Optional.of("Noem een waarde.");
        }
        FactType type = fact.get().type();
        boolean fits =
                switch (test.test()) {
                    case EQUALS -> test.values().stream().allMatch(value -> isAnswer(type, value));
                    case AT_LEAST, AT_MOST ->
                        type instanceof FactType.WholeNumber
                                && test.values().size() == 1
                                && isAnswer(type, test.values().get(0));
                    case INCLUDES ->
                        type instanceof FactType.SomeOf some
                                && test.values().stream().allMatch(value -> some.options().stream()
                                        .anyMatch(option -> option.code().equals(value)));
                };
        return fits ? Optional.empty() : Optional.of("Dit kan nooit het antwoord op deze vraag zijn.");
    }

    private static boolean isAnswer(FactType type, String value) {
        if (type instanceof FactType.YesNo) {
            return value.equals("true") || value.equals("false");
        }
        if (type instanceof FactType.WholeNumber number) {
            return value.matches("\\d{1,6}")
                    && Integer.parseInt(value) >= number.least()
                    && Integer.parseInt(value) <= number.most();
        }
        return type instanceof FactType.OneOf choice
                && choice.options().stream().anyMatch(option -> option.code().equals(value));
    }

    private static Optional<FactName> named(String name) {
        try {
            return Optional.of(FactName.of(name));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
