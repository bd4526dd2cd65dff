// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.offers;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.passend.knowledge.KeptOffer.Care;
import nl.passend.knowledge.KeptOffer.Figure;

/**
 * What Passend's own people know of an offer, where the standard has a place for it: an {@code attribute} of the service with a term
 * of Passend's taxonomy, and {@code metadata} of that attribute for the day of the figure. On the way in they are taken out again, so
 * that what one Passend gives another takes, and a file that went round is the same file.
 */
final class OwnAttributes {
    private static final String TAXONOMY = "passend";
    private static final String MEASURED = "measured";

    private OwnAttributes() {}

    private enum Term {
        CAPACITY("capaciteit", "Vrije plekken", "Hoeveel plekken er vrij waren op de dag die erbij staat."),
        WAITING("wachttijd-weken", "Wachttijd in weken", "Hoe lang mensen wachtten op de dag die erbij staat."),
        VERIFIED("gezien", "Gezien dat het klopt", "De dag waarop iemand zag dat dit aanbod zo is.");

        private final String code;
        private final String title;
        private final String meaning;
        private final UUID id;
        private final String written;

        Term(String code, String title, String meaning) {
            this.code = code;
            this.title = title;
            this.meaning = meaning;
            id = named("term/" + code);
            written = id.toString();
        }

        UUID id() {
            return id;
        }

        boolean hasId(String text) {
            return written.equalsIgnoreCase(text);
        }

        JsonObject json() {
            return Json.createObjectBuilder()
                    .add("id", id().toString())
                    .add("code", code)
                    .add("name", title)
                    .add("description", meaning)
                    .add("taxonomy", TAXONOMY)
                    .build();
        }
    }

    /** A figure that somebody else's Passend told; empty where it told none. */
    record Told(Optional<Figure> capacity, Optional<Figure> waiting, Optional<LocalDate> verifiedOn) {
        static final Told NOTHING = new Told(Optional.empty(), Optional.empty(), Optional.empty());

        boolean isNothing() {
            return equals(NOTHING);
        }
    }

    /** @param service without Passend's own attributes */
    record Taken(JsonObject service, Told told) {}

    /** Whether this is a term that every Passend knows. */
    static boolean isOwn(JsonObject term) {
        return Arrays.stream(Term.values()).anyMatch(own -> own.hasId(ServiceCard.text(term, "id")));
    }

    static Taken takeOut(JsonObject service) {
        if (ServiceCard.objects(service, "attributes").stream()
                .noneMatch(one -> termOf(one).isPresent())) {
            return new Taken(service, Told.NOTHING);
        }
        Optional<Figure> capacity = Optional.empty();
        Optional<Figure> waiting = Optional.empty();
        Optional<LocalDate> verified = Optional.empty();
        var kept = Json.createArrayBuilder();
        for (JsonValue value : service.getJsonArray("attributes")) {
            var attribute = value.asJsonObject();
            var term = termOf(attribute);
            var figure = figure(attribute);
            var day = day(ServiceCard.text(attribute, "value"));
            if (term.filter(Term.CAPACITY::equals).isPresent() && figure.isPresent()) {
                capacity = figure;
            } else if (term.filter(Term.WAITING::equals).isPresent() && figure.isPresent()) {
                waiting = figure;
            } else if (term.filter(Term.VERIFIED::equals).isPresent() && day.isPresent()) {
                verified = day;
            } else {
                kept.add(attribute);
            }
        }
        var attributes = kept.build();
        var rest = Json.createObjectBuilder(service);
        if (attributes.isEmpty()) {
            rest.remove("attributes");
        } else {
            rest.add("attributes", attributes);
        }
        return new Taken(rest.build(), new Told(capacity, waiting, verified));
    }

    static JsonObject putIn(JsonObject service, Care care) {
        var id = service.getString("id");
        List<JsonObject> own = new ArrayList<>();
        care.capacity().ifPresent(figure -> own.add(attribute(id, Term.CAPACITY, figure)));
        care.waiting().ifPresent(figure -> own.add(attribute(id, Term.WAITING, figure)));
        care.verifiedOn().ifPresent(day -> own.add(bare(id, Term.VERIFIED, day.toString())));
        if (own.isEmpty()) {
            return service;
        }
        var attributes = service.containsKey("attributes")
                ? Json.createArrayBuilder(service.getJsonArray("attributes"))
                : Json.createArrayBuilder();
        own.forEach(attributes::add);
        return Json.createObjectBuilder(service).add("attributes", attributes).build();
    }

    private static JsonObject bare(String service, Term term, String value) {
        return Json.createObjectBuilder()
                .add("id", named(service + "/" + term.code).toString())
                .add("link_id", service)
                .add("link_entity", "service")
                .add("taxonomy_term_id", term.id().toString())
                .add("value", value)
                .add("taxonomy_term", term.json())
                .build();
    }

    private static JsonObject attribute(String service, Term term, Figure figure) {
        var attribute = bare(service, term, Integer.toString(figure.value()));
        var measured = Json.createObjectBuilder()
                .add("id", named(service + "/" + term.code + "/day").toString())
                .add("resource_id", attribute.getString("id"))
                .add("resource_type", "attribute")
                .add("last_action_date", figure.on().toString())
                .add("last_action_type", MEASURED)
                .add("field_name", "value")
                .add("previous_value", "")
                .add("replacement_value", Integer.toString(figure.value()))
                .add("updated_by", "Passend");
        return Json.createObjectBuilder(attribute)
                .add("metadata", Json.createArrayBuilder().add(measured))
                .build();
    }

    private static Optional<Term> termOf(JsonObject attribute) {
        for (Term term : Term.values()) {
            if (term.hasId(ServiceCard.text(attribute, "taxonomy_term_id"))) {
                return Optional.of(term);
            }
        }
        return Optional.empty();
    }

    private static Optional<Figure> figure(JsonObject attribute) {
        var value = ServiceCard.text(attribute, "value");
        return value.matches("\\d{1,5}")
                ? ServiceCard.objects(attribute, "metadata").stream()
                        .flatMap(one -> day(ServiceCard.text(one, "last_action_date")).stream())
                        .findFirst()
                        .map(day -> new Figure(Integer.parseInt(value), day))
                : Optional.empty();
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The same in every installation, so that one knows the other's. */
    private static UUID named(String name) {
        return UUID.nameUUIDFromBytes(("nl.passend/offers/" + name).getBytes(StandardCharsets.UTF_8));
    }
}
