// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.screens;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What a source says of its offer beyond the columns, read from the JSON as it came. */
public final class OfferFacts {
    private final JsonObject service;
    private final List<Fact> facts = new ArrayList<>();

    private OfferFacts(JsonObject service) {
        this.service = service;
    }

    /** @param name key of a text, such as {@code offer.fact.funding} */
    public record Fact(String name, Set<String> values) {}

    static List<Fact> of(JsonObject service) {
        var read = new OfferFacts(service);
        read.all();
        return read.facts;
    }

    private void all() {
        add("alert", Stream.of(text(service, "alert")));
        add("eligibility", Stream.concat(Stream.of(text(service, "eligibility_description")), ages()));
        add("funding", each("funding", "source"));
        add("documents", each("required_documents", "document"));
        add("area", each("service_areas", "name"));
        add(
                "schedule",
                Stream.concat(schedules(service), inside("service_at_locations").flatMap(OfferFacts::schedules)));
        add("languages", each("languages", "name"));
        add("interpretation", Stream.of(text(service, "interpretation_services")));
        add(
                "accessibility",
                inside("service_at_locations")
                        .flatMap(at -> at.get("location") instanceof JsonObject place
                                ? objects(place, "accessibility").map(one -> text(one, "description"))
                                : Stream.empty()));
        add("accreditations", Stream.of(text(service, "accreditations")));
    }

    private void add(String name, Stream<String> values) {
        var there = new LinkedHashSet<String>();
        values.filter(value -> !value.isBlank()).forEach(there::add);
        if (!there.isEmpty()) {
            facts.add(new Fact("offer.fact." + name, there));
        }
    }

    private Stream<String> ages() {
        var from = number("minimum_age");
        var until = number("maximum_age");
        if (from.isEmpty() && until.isEmpty()) {
            return Stream.empty();
        }
        return Stream.of(
                until.isEmpty()
                        ? "Vanaf " + from + " jaar"
                        : from.isEmpty()
                                ? "Tot en met " + until + " jaar"
                                : "Van " + from + " tot en met " + until + " jaar");
    }

    private String number(String field) {
        return service.get(field) instanceof JsonNumber number
                ? number.bigDecimalValue().stripTrailingZeros().toPlainString()
                : "";
    }

    private static Stream<String> schedules(JsonObject holder) {
        return objects(holder, "schedules").map(schedule -> {
            var words = text(schedule, "description");
            var from = text(schedule, "opens_at");
            var until = text(schedule, "closes_at");
            return !words.isBlank() ? words : from.isBlank() ? "" : from + " tot " + until;
        });
    }

    private Stream<String> each(String list, String field) {
        return inside(list).map(one -> text(one, field));
    }

    private Stream<JsonObject> inside(String list) {
        return objects(service, list);
    }

    private static Stream<JsonObject> objects(JsonObject holder, String list) {
        return holder.get(list) instanceof JsonArray array
                ? array.stream().filter(JsonObject.class::isInstance).map(JsonObject.class::cast)
                : Stream.empty();
    }

    private static String text(JsonObject object, String field) {
        return object.get(field) instanceof JsonString string ? string.getString() : "";
    }
}
