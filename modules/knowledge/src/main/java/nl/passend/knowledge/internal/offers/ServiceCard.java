// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.offers;

import jakarta.json.JsonArray;
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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
    private static final int MOST_CODES = 30;
    private static final int MOST_PRODUCTS = 20;
    private static final Map<String, OfferKind> BY_CODE = Arrays.stream(OfferKind.values())
            .collect(Collectors.toUnmodifiableMap(
                    kind -> kind.name().toLowerCase(Locale.ROOT).replace('_', '-'), kind -> kind));
    /** What fits a column. */
    private static final int MOST_IDS = 1_500;

    /** Finds what a service refers to. */
    interface References {
        Optional<JsonObject> find(String table, String id);
    }

    static ServiceCard of(JsonObject service, References references) {
        var organization = inside(service, "organization", references);
        var attributes = objects(service, "attributes");
        var terms = inside(attributes, "taxonomy_term", references);
        var atLocations = objects(service, "service_at_locations");
        var locations = inside(atLocations, "location", references);
        return new ServiceCard(
                HsdsIds.key(text(service, "id")),
                cut(text(service, "name"), NAME),
                kind(terms),
                text(service, "status"),
                cut(text(service, "description"), LONG),
                organization.map(one -> HsdsIds.key(text(one, "id"))).or(() -> id(service, "organization_id")),
                cut(organization.map(one -> text(one, "name")).orElse(""), NAME),
                cut(phone(service, atLocations, locations, organization), PHONE),
                page(service, organization),
                places(locations),
                cut(text(service, "application_process"), LONG),
                cut(cost(service), LONG),
                codes(terms, ROUTES),
                products(terms),
                !text(service, "eligibility_description").isBlank()
                        || service.containsKey("minimum_age")
                        || service.containsKey("maximum_age"),
                day(text(service, "assured_date")),
                moment(text(service, "last_modified")),
                classified(attributes, terms),
                ids(atLocations, "id"));
    }

    /** Whether it names what stands elsewhere and is not known yet. */
    static boolean isWhole(JsonObject service, References references) {
        return refers(service, "organization", references)
                && allRefer(objects(service, "attributes"), "taxonomy_term", references)
                && allRefer(objects(service, "service_at_locations"), "location", references);
    }

    private static boolean allRefer(List<JsonObject> objects, String to, References references) {
        for (JsonObject one : objects) {
            if (!refers(one, to, references)) {
                return false;
            }
        }
        return true;
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

    private static List<JsonObject> inside(List<JsonObject> objects, String name, References references) {
        List<JsonObject> found = new ArrayList<>(objects.size());
        for (JsonObject one : objects) {
            inside(one, name, references).ifPresent(found::add);
        }
        return found;
    }

    private static OfferKind kind(List<JsonObject> terms) {
        for (String code : codes(terms, KINDS)) {
            var kind = BY_CODE.get(code);
            if (kind != null) {
                return kind;
            }
        }
        return OfferKind.OTHER;
    }

    private static List<String> classified(List<JsonObject> attributes, List<JsonObject> terms) {
        var ids = new LinkedHashSet<String>();
        for (JsonObject attribute : attributes) {
            add(ids, text(attribute, "taxonomy_term_id"));
        }
        for (JsonObject term : terms) {
            add(ids, text(term, "id"));
            add(ids, text(term, "taxonomy_id"));
            if (term.get("taxonomy_detail") instanceof JsonObject taxonomy) {
                add(ids, text(taxonomy, "id"));
            }
        }
        return List.copyOf(ids);
    }

    private static List<String> ids(List<JsonObject> objects, String field) {
        var ids = new LinkedHashSet<String>();
        for (JsonObject one : objects) {
            add(ids, text(one, field));
        }
        return List.copyOf(ids);
    }

    private static void add(Set<String> ids, String id) {
        if (!id.isEmpty() && ids.size() < MOST_IDS) {
            ids.add(id.toLowerCase(Locale.ROOT));
        }
    }

    private static List<String> codes(List<JsonObject> terms, String taxonomy) {
        var codes = new LinkedHashSet<String>();
        for (JsonObject term : terms) {
            if (codes.size() < MOST_CODES && text(term, "taxonomy").equals(taxonomy)) {
                var code = text(term, "code");
                if (CODE.matcher(code).matches()) {
                    codes.add(code);
                }
            }
        }
        return List.copyOf(codes);
    }

    /** Whatever is no word of Passend's own. */
    private static List<Product> products(List<JsonObject> terms) {
        var products = new LinkedHashSet<Product>();
        for (JsonObject term : terms) {
            if (products.size() < MOST_PRODUCTS && !text(term, "taxonomy").startsWith("passend")) {
                products.add(new Product(cut(text(term, "name"), NAME), cut(text(term, "term_uri"), PAGE)));
            }
        }
        return List.copyOf(products);
    }

    /** The first that stands anywhere, the nearest to the service first. */
    private static String phone(
            JsonObject service,
            List<JsonObject> atLocations,
            List<JsonObject> locations,
            Optional<JsonObject> organization) {
        for (List<JsonObject> holders : List.of(
                List.of(service),
                atLocations,
                locations,
                objects(service, "contacts"),
                organization.map(List::of).orElseGet(List::of))) {
            for (JsonObject holder : holders) {
                for (JsonObject phone : objects(holder, "phones")) {
                    var number = text(phone, "number");
                    if (!number.isBlank()) {
                        return number;
                    }
                }
            }
        }
        return "";
    }

    private static String page(JsonObject service, Optional<JsonObject> organization) {
        var own = text(service, "url");
        if (isPage(own)) {
            return own;
        }
        var organizations = organization.map(one -> text(one, "website")).orElse("");
        return isPage(organizations) ? organizations : "";
    }

    private static boolean isPage(String address) {
        return (address.startsWith("https://") || address.startsWith("http://")) && address.length() <= PAGE;
    }

    private static List<String> places(List<JsonObject> locations) {
        var places = new LinkedHashSet<String>();
        for (JsonObject location : locations) {
            var place = place(location);
            if (!place.isEmpty()) {
                places.add(place);
            }
        }
        return List.copyOf(places);
    }

    private static String place(JsonObject location) {
        var city = objects(location, "addresses").stream()
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

    /** By hand, as all that is done for each of ten thousand services with a few of everything. */
    static List<JsonObject> objects(JsonObject object, String field) {
        if (!(object.get(field) instanceof JsonArray array) || array.isEmpty()) {
            return List.of();
        }
        List<JsonObject> found = new ArrayList<>(array.size());
        for (JsonValue value : array) {
            if (value instanceof JsonObject one) {
                found.add(one);
            }
        }
        return found;
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
