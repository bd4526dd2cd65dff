// SPDX-License-Identifier: EUPL-1.2
package nl.passend.personas.screens;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.ArrayList;
import java.util.List;
import nl.passend.personas.FactCatalogue;
import nl.passend.pluginapi.rules.Fact;
import nl.passend.pluginapi.rules.FactType;
import nl.passend.screenkit.Form;
import nl.passend.screenkit.Option;

/** Facts as fields of a form, a field for each; what stays open is unknown. */
public final class FactFields {
    static final String GROUP = "f";

    /** The box that says that none of the options is so; without it nothing ticked would mean unknown. */
    static final String NONE = "-";

    private FactFields() {}

    public static String field(Fact fact) {
        return GROUP + "." + fact.name().value();
    }

    /** As callers of the API send it; an answer that is none is found by the catalogue. */
    static JsonObject read(Form form, FactCatalogue catalogue) {
        JsonObjectBuilder told = Json.createObjectBuilder();
        for (Fact fact : catalogue.facts()) {
            if (form.ticked(field(fact)) && !form.typed(field(fact)).isBlank()) {
                add(told, form, fact);
            }
        }
        return told.build();
    }

    private static void add(JsonObjectBuilder told, Form form, Fact fact) {
        String name = fact.name().value();
        String typed = form.typed(field(fact));
        if (fact.type() instanceof FactType.WholeNumber number) {
            form.number(field(fact), number.least(), number.most()).ifPresent(value -> told.add(name, value));
        } else if (fact.type() instanceof FactType.SomeOf) {
            var codes = Json.createArrayBuilder();
            form.choices(field(fact)).stream()
                    .filter(code -> !code.equals(NONE))
                    .forEach(codes::add);
            told.add(name, codes);
        } else if (typed.equals("true") || typed.equals("false")) {
            told.add(name, Boolean.parseBoolean(typed));
        } else {
            told.add(name, typed);
        }
    }

    /** The answers to choose from; empty for a number. */
    public static List<Option> options(Fact fact, String unknown, String none) {
        var options = new ArrayList<Option>();
        if (fact.type() instanceof FactType.SomeOf some) {
            some.options().forEach(option -> options.add(Option.of(option.code(), option.label())));
            options.add(Option.of(NONE, none));
        } else if (fact.type() instanceof FactType.OneOf choice) {
            choice.options().forEach(option -> options.add(Option.of(option.code(), option.label())));
            options.add(Option.of("", unknown));
        } else {
            options.add(Option.of("true", "Ja"));
            options.add(Option.of("false", "Nee"));
            options.add(Option.of("", unknown));
        }
        return options;
    }
}
