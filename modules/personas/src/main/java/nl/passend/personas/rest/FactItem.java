// SPDX-License-Identifier: EUPL-1.2
package nl.passend.personas.rest;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.passend.kernel.edition.Edition;
import nl.passend.personas.FactGroup;
import nl.passend.personas.FactText;
import nl.passend.pluginapi.rules.Fact;
import nl.passend.pluginapi.rules.FactType;
import nl.passend.pluginapi.rules.Source;

/**
 * A fact as callers see it.
 *
 * @param type {@code yesNo}, {@code number}, {@code day}, {@code oneOf} or {@code someOf}
 * @param values for a choice its options
 * @param least for a number
 * @param judgedBy who must have spoken before this can be known
 * @param version number of the version that counts; a fact that a plugin adds has none
 * @param checkedOn the day on which somebody last held it against its source
 */
public record FactItem(
        String name,
        String group,
        String type,
        String question,
        Optional<String> help,
        List<Value> values,
        Optional<Integer> least,
        Optional<Integer> most,
        Optional<String> unit,
        Optional<String> judgedBy,
        Optional<Integer> version,
        Origin source,
        Optional<LocalDate> checkedOn) {
    public record Value(String code, String label) {}

    /** @param verified false: not yet checked at the source itself */
    public record Origin(String title, Optional<URI> address, LocalDate checkedOn, boolean verified) {
        static Origin of(Source source) {
            return new Origin(source.title(), source.address(), source.checkedOn(), source.verified());
        }
    }

    /** @param counting empty for a fact that a plugin adds */
    static FactItem of(FactGroup group, Fact fact, Optional<Edition<FactText>> counting) {
        var number = Optional.of(fact.type())
                .filter(FactType.WholeNumber.class::isInstance)
                .map(FactType.WholeNumber.class::cast);
        return new FactItem(
                fact.name().value(),
                group.code(),
                type(fact.type()),
                fact.question(),
                fact.help(),
                values(fact.type()),
                number.map(FactType.WholeNumber::least),
                number.map(FactType.WholeNumber::most),
                number.map(FactType.WholeNumber::unit),
                fact.judgedBy(),
                counting.map(Edition::number),
                Origin.of(fact.source()),
                counting.map(Edition::checkedOn)
                        .orElse(Optional.of(fact.source().checkedOn())));
    }

    private static String type(FactType type) {
        if (type instanceof FactType.YesNo) {
            return "yesNo";
        }
        if (type instanceof FactType.WholeNumber) {
            return "number";
        }
        if (type instanceof FactType.Day) {
            return "day";
        }
        return type instanceof FactType.OneOf ? "oneOf" : "someOf";
    }

    private static List<Value> values(FactType type) {
        return type.options().stream()
                .map(option -> new Value(option.code(), option.label()))
                .toList();
    }
}
