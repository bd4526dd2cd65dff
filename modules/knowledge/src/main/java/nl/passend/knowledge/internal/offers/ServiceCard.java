// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.offers;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.passend.knowledge.KeptOffer.Product;
import nl.passend.pluginapi.local.OfferKind;

/**
 * What people see of a service at first, taken from its JSON and from what it refers to: the columns that are searched and joined.
 * Texts are cut to what a column holds; the whole stays in the JSON.
 *
 * @param terms ids of the taxonomy terms it carries and of the taxonomies that they are from
 * @param atLocations ids of its {@code service_at_locations}
 */
record ServiceCard(
        UUID id,
        String name,
        OfferKind kind,
        String status,
        String summary,
        Optional<UUID> organization,
        String organizationName,
        String phone,
        String page,
        List<String> places,
        String start,
        String cost,
        List<String> routes,
        List<Product> products,
        boolean restricted,
        Optional<LocalDate> assuredOn,
        Optional<Instant> modified,
        List<String> terms,
        List<String> atLocations) {
    /** Terms of this taxonomy are routes of the Routewijzer, by their code. */
    static final String ROUTES = "passend-routes";
    /** Terms of this taxonomy are kinds of help, by the code of an {@link OfferKind}. */
    static final String KINDS = "passend-soorten";

    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9-]{0,60}");
    private static final int NAME = 250;
    private static final int LONG = 5_000;
    private static final int PAGE = 1_000;
    private static final int PHONE = 60;
    /** What fits a column. */
    private static final int MOST_IDS = 1_500;

    /** Finds what a service refers to. */
    interface References {
        Optional<JsonObject> find(String table, String id);
    }

    static ServiceCard of(JsonObject service, References references) {
        var organization = inside(service, "organization", references);
        var terms = objects(service, "attributes")
                .flatMap(attribute -> inside(attribute, "taxonomy_term", references).stream())
                .toList();
        var locations = objects(service, "service_at_locations")
                .flatMap(at -> inside(at, "location", references).stream())
                .toList();
        return new ServiceCard(
                HsdsIds.key(text(service, "id")),
                cut(text(service, "name"), NAME),
                kind(terms),
                text(service, "status"),
                cut(text(service, "description"), LONG),
                organization.map(one -> HsdsIds.key(text(one, "id"))).or(() -> id(service, "organization_id")),
                cut(organization.map(one -> text(one, "name")).orElse(""), NAME),
                cut(phone(service, organization, locations), PHONE),
                page(service, organization),
                locations.stream()
                        .map(ServiceCard::place)
                        .filter(place -> !place.isEmpty())
                        .distinct()
                        .toList(),
                cut(text(service, "application_process"), LONG),
                cut(cost(service), LONG),
                codes(terms, ROUTES),
                products(terms),
                !text(service, "eligibility_description").isBlank()
                        || service.containsKey("minimum_age")
                        || service.containsKey("maximum_age"),
                day(text(service, "assured_date")),
                moment(text(service, "last_modified")),
                classified(service, terms),
                ids(objects(service, "service_at_locations").map(at -> text(at, "id"))));
    }

    /** Whether it names what stands elsewhere and is not known yet. */
    static boolean isWhole(JsonObject service, References references) {
        return refers(service, "organization", references)
                && objects(service, "attributes").allMatch(one -> refers(one, "taxonomy_term", references))
                && objects(service, "service_at_locations").allMatch(one -> refers(one, "location", references));
    }

    private static boolean refers(JsonObject object, String to, References references) {
        return text(object, to + "_id").isEmpty()
                || inside(object, to, references).isPresent();
    }

    private static Optional<JsonObject> inside(JsonObject object, String name, References references) {
        if (object.get(name) instanceof JsonObject there) {
            return Optional.of(there);
        }
        String id = text(object, name + "_id");
        return id.isEmpty() ? Optional.empty() : references.find(name, id);
    }

    private static OfferKind kind(List<JsonObject> terms) {
        return codes(terms, KINDS).stream()
                .map(code -> code.toUpperCase(Locale.ROOT).replace('-', '_'))
                .flatMap(name -> Arrays.stream(OfferKind.values())
                        .filter(kind -> kind.name().equals(name)))
                .findFirst()
                .orElse(OfferKind.OTHER);
    }

    private static List<String> classified(JsonObject service, List<JsonObject> terms) {
        return ids(Stream.concat(
                objects(service, "attributes").map(attribute -> text(attribute, "taxonomy_term_id")),
                terms.stream()
                        .flatMap(term -> Stream.of(
                                text(term, "id"),
                                text(term, "taxonomy_id"),
                                term.get("taxonomy_detail") instanceof JsonObject taxonomy
                                        ? text(taxonomy, "id")
                                        : ""))));
    }

    private static List<String> ids(Stream<String> all) {
        return all.filter(id -> !id.isEmpty())
                .map(id -> id.toLowerCase(Locale.ROOT))
                .distinct()
                .limit(MOST_IDS)
                .toList();
    }

    private static List<String> codes(List<JsonObject> terms, String taxonomy) {
        return terms.stream()
                .filter(term -> text(term, "taxonomy").equals(taxonomy))
                .map(term -> text(term, "code"))
                .filter(code -> CODE.matcher(code).matches())
                .distinct()
                .limit(30)
                .toList();
    }

    /** Whatever is no word of Passend's own. */
    private static List<Product> products(List<JsonObject> terms) {
        return terms.stream()
                .filter(term -> !text(term, "taxonomy").startsWith("passend"))
                .map(term -> new Product(cut(text(term, "name"), NAME), cut(text(term, "term_uri"), PAGE)))
                .distinct()
                .limit(20)
                .toList();
    }

    private static String phone(JsonObject service, Optional<JsonObject> organization, List<JsonObject> locations) {
        return Stream.of(
                        objects(service, "phones"),
                        objects(service, "service_at_locations").flatMap(at -> objects(at, "phones")),
                        locations.stream().flatMap(at -> objects(at, "phones")),
                        objects(service, "contacts").flatMap(contact -> objects(contact, "phones")),
                        organization.stream().flatMap(one -> objects(one, "phones")))
                .flatMap(phones -> phones)
                .map(phone -> text(phone, "number"))
                .filter(number -> !number.isBlank())
                .findFirst()
                .orElse("");
    }

    private static String page(JsonObject service, Optional<JsonObject> organization) {
        return Stream.concat(
                        Stream.of(text(service, "url")), organization.stream().map(one -> text(one, "website")))
                .filter(page -> (page.startsWith("https://") || page.startsWith("http://")) && page.length() <= PAGE)
                .findFirst()
                .orElse("");
    }

    private static String place(JsonObject location) {
        var city = objects(location, "addresses")
                .map(address -> text(address, "city"))
                .filter(name -> !name.isBlank())
                .findFirst();
        var name = text(location, "name");
        return cut(
                name.isBlank()
                        ? city.orElse("")
                        : name
                                + city.map(town -> name.contains(town) ? "" : ", " + town)
                                        .orElse(""),
                NAME);
    }

    private static String cost(JsonObject service) {
        var words = text(service, "fees_description");
        if (!words.isBlank()) {
            return words;
        }
        var options = new ArrayList<String>();
        objects(service, "cost_options").forEach(option -> {
            var amount = option.get("amount") instanceof JsonNumber number
                    ? text(option, "currency").equals("EUR")
                                    || text(option, "currency").isEmpty()
                            ? "€ " + number.bigDecimalValue().toPlainString().replace('.', ',')
                            : number + " " + text(option, "currency")
                    : "";
            options.add(String.join(
                    " ",
                    Stream.of(text(option, "option"), amount, text(option, "amount_description"))
                            .filter(part -> !part.isBlank())
                            .toList()));
        });
        return String.join(
                "; ", options.stream().filter(option -> !option.isBlank()).toList());
    }

    static Stream<JsonObject> objects(JsonObject object, String field) {
        return object.get(field) instanceof jakarta.json.JsonArray array
                ? array.stream().filter(JsonObject.class::isInstance).map(JsonValue::asJsonObject)
                : Stream.empty();
    }

    static String text(JsonObject object, String field) {
        return object.get(field) instanceof JsonString string ? string.getString() : "";
    }

    private static Optional<UUID> id(JsonObject object, String field) {
        return Optional.of(text(object, field)).filter(text -> !text.isEmpty()).map(HsdsIds::key);
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return text.length() < 10 ? Optional.empty() : Optional.of(LocalDate.parse(text.substring(0, 10)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Instant> moment(String text) {
        try {
            return text.isEmpty()
                    ? Optional.empty()
                    : Optional.of(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most - 1) + "…";
    }
}
