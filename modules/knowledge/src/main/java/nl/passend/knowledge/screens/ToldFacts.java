// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.screens;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import nl.passend.personas.FactCatalogue;
import nl.passend.pluginapi.rules.Fact;
import nl.passend.pluginapi.rules.FactName;
import nl.passend.pluginapi.rules.FactType;
import nl.passend.pluginapi.rules.FactValue;
import nl.passend.pluginapi.rules.Facts;
import nl.passend.screenkit.Form;
import nl.passend.screenkit.Option;

/**
 * What somebody told, as it travels in the form: one field for each fact, so that the page works without a session and without a
 * script, and nothing told ever stands in an address.
 */
public final class ToldFacts {
    /** The box that says that none of the options is so; without it nothing ticked would mean unknown. */
    static final String NONE = "-";

    private static final String PREFIX = "f.";
    private static final String OFFERED = "known.";
    private static final String CONFIRMED = "confirmed";

    /** A field to send along unseen. */
    public record Hidden(String name, String value) {}

    /** A fact with the answer in words. */
    public record Told(Fact fact, String answer) {}

    private final FactCatalogue catalogue;
    private final Facts facts;

    private ToldFacts(FactCatalogue catalogue, Facts facts) {
        this.catalogue = catalogue;
        this.facts = facts;
    }

    /** Facts that somebody else knows, to be offered. */
    static ToldFacts of(Facts facts, FactCatalogue catalogue) {
        return new ToldFacts(catalogue, facts);
    }

    /** Takes over what was offered and confirmed, as it was shown then. What nobody confirmed stays untold. */
    static void takeOver(Form form, FactCatalogue catalogue) {
        for (Fact fact : catalogue.facts()) {
            if (form.chosen(CONFIRMED, fact.name().value())) {
                for (String part : List.of("", "-day", "-month", "-year")) {
                    var offered = form.choices(OFFERED + fact.name().value() + part);
                    if (!offered.isEmpty() && form.typed(field(fact) + part).isEmpty()) {
                        form.withAll(field(fact) + part, offered);
                    }
                }
            }
        }
    }

    /** Reads every fact of the catalogue that the form holds; notes an error at the field of what is no answer. */
    static ToldFacts read(Form form, FactCatalogue catalogue) {
        var facts = Facts.none();
        for (Fact fact : catalogue.facts()) {
            var value = read(form, fact);
            if (value.isPresent()) {
                facts = facts.with(fact.name(), value.get());
            }
        }
        return new ToldFacts(catalogue, facts);
    }

    public static String field(Fact fact) {
        return PREFIX + fact.name().value();
    }

    Facts facts() {
        return facts;
    }

    public boolean knows(FactName name) {
        return facts.find(name).isPresent();
    }

    /** In the order of the catalogue. */
    public List<Told> told() {
        return catalogue.facts().stream()
                .flatMap(fact ->
                        facts.find(fact.name()).stream().map(value -> new Told(fact, catalogue.words(fact, value))))
                .toList();
    }

    /** @param except facts that the form asks openly */
    public List<Hidden> hidden(List<Fact> except) {
        return hidden(PREFIX, except);
    }

    /** To be offered, and taken over when it is confirmed. */
    List<Hidden> offered() {
        return hidden(OFFERED, List.of());
    }

    /** What is offered, one box for each: nothing counts by itself. */
    public List<Option> toConfirm() {
        return told().stream()
                .map(one -> Option.of(one.fact().name().value(), one.fact().question() + " " + one.answer()))
                .toList();
    }

    private List<Hidden> hidden(String prefix, List<Fact> except) {
        var fields = new ArrayList<Hidden>();
        for (Fact fact : catalogue.facts()) {
            if (!except.contains(fact)) {
                facts.find(fact.name())
                        .ifPresent(value -> hide(prefix + fact.name().value(), value, fields));
            }
        }
        return fields;
    }

    private static void hide(String field, FactValue value, List<Hidden> fields) {
        if (value instanceof FactValue.Day day) {
            fields.add(new Hidden(field + "-day", String.valueOf(day.value().getDayOfMonth())));
            fields.add(new Hidden(field + "-month", String.valueOf(day.value().getMonthValue())));
            fields.add(new Hidden(field + "-year", String.valueOf(day.value().getYear())));
        } else if (value instanceof FactValue.Codes codes) {
            new TreeSet<>(codes.values()).forEach(code -> fields.add(new Hidden(field, code)));
            if (codes.values().isEmpty()) {
                fields.add(new Hidden(field, NONE));
            }
        } else if (value instanceof FactValue.YesNo yesNo) {
            fields.add(new Hidden(field, String.valueOf(yesNo.value())));
        } else if (value instanceof FactValue.WholeNumber number) {
            fields.add(new Hidden(field, String.valueOf(number.value())));
        } else if (value instanceof FactValue.Code code) {
            fields.add(new Hidden(field, code.value()));
        }
    }

    /** The answers to choose from; empty for a number or a day. */
    public static List<Option> options(Fact fact) {
        var options = new ArrayList<Option>();
        if (fact.type() instanceof FactType.YesNo) {
            options.add(Option.of("true", "Ja"));
            options.add(Option.of("false", "Nee"));
            options.add(Option.of("", "Weet ik (nog) niet"));
        } else if (fact.type() instanceof FactType.OneOf choice) {
            choice.options().forEach(option -> options.add(Option.of(option.code(), option.label())));
            options.add(Option.of("", "Weet ik (nog) niet"));
        } else if (fact.type() instanceof FactType.SomeOf some) {
            some.options().forEach(option -> options.add(Option.of(option.code(), option.label())));
            options.add(Option.of(NONE, "Niets hiervan"));
        }
        return options;
    }

    private static Optional<FactValue> read(Form form, Fact fact) {
        var field = field(fact);
        var type = fact.type();
        Optional<FactValue> value;
        if (type instanceof FactType.Day) {
            value = form.date(field).map(FactValue.Day::new);
        } else if (type instanceof FactType.WholeNumber number) {
            value = form.number(field, number.least(), number.most())
                    .map(whole -> new FactValue.WholeNumber((int) (long) whole));
        } else if (type instanceof FactType.SomeOf) {
            value = several(form.choices(field));
        } else {
            value = Optional.of(form.typed(field))
                    .filter(text -> !text.isEmpty())
                    .map(text -> type instanceof FactType.YesNo ? yesNo(text) : new FactValue.Code(text));
        }
        if (value.isPresent() && !type.accepts(value.get())) {
            form.error(field, "form.choose");
            return Optional.empty();
        }
        return value;
    }

    private static Optional<FactValue> several(List<String> ticked) {
        if (ticked.isEmpty()) {
            return Optional.empty();
        }
        var codes = new TreeSet<>(ticked);
        codes.remove(NONE);
        return Optional.of(new FactValue.Codes(codes));
    }

    /** What is neither is given as a code, which no yes-or-no question accepts. */
    private static FactValue yesNo(String text) {
        return text.equals("true") || text.equals("false")
                ? new FactValue.YesNo(Boolean.parseBoolean(text))
                : new FactValue.Code(text);
    }
}
