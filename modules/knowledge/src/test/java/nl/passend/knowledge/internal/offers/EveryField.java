// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.offers;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import nl.passend.knowledge.internal.hsds.HsdsField;
import nl.passend.knowledge.internal.hsds.HsdsTable;

/**
 * A package with every property of every object of the standard wherever it may stand, filled with what a seed gives, and with
 * properties of all kinds that the standard does not know. What the standard's tables ask for is there in JSON too.
 */
final class EveryField {
    /** Apart, since a location may hold what holds it again. */
    private static final int DEEPEST = 3;

    private static final String[] TEXTS = {
        "Koken, \"tuinieren\" en praten",
        "Eén dag,\nof twee",
        "ja;nee, misschien",
        "'t Huis & de tuin",
        "100 %",
        "=1+1",
        "0",
        "true"
    };

    private final Random random;
    private final Set<String> seen = new HashSet<>();

    EveryField(long seed) {
        random = new Random(seed);
    }

    /** Which properties stand in it, such as {@code phone.number}. */
    Set<String> seen() {
        return seen;
    }

    JsonObject whole() {
        var organization = object("organization", 0, Map.of());
        var file = Json.createObjectBuilder();
        for (var list : Map.of(
                        "taxonomies", "taxonomy",
                        "taxonomy_terms", "taxonomy_term",
                        "programs", "program",
                        "locations", "location")
                .entrySet()) {
            var reference = Map.of("organization_id", organization.getString("id"));
            file.add(
                    list.getKey(),
                    Json.createArrayBuilder()
                            .add(object(list.getValue(), 0, list.getValue().equals("program") ? reference : Map.of())));
        }
        return file.add("organizations", Json.createArrayBuilder().add(organization))
                .add(
                        "services",
                        Json.createArrayBuilder()
                                .add(object("service", 0, Map.of()))
                                .add(object("service", 0, Map.of())))
                .add(
                        "licenses",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("name", "CC0-1.0")
                                        .add("path", "https://voorbeeld.nl/cc0")))
                .build();
    }

    private JsonObject object(String kind, int depth, Map<String, String> given) {
        var table = HsdsTable.of(kind);
        var object = Json.createObjectBuilder();
        var id = id();
        object.add("id", id);
        seen.add(kind + ".id");
        for (HsdsField field : table.fields().values()) {
            if (field.type() == HsdsField.Type.ONE && depth >= DEEPEST) {
                object.add(field.of() + "_id", id());
            }
            if (field.name().equals("id") || field.isNested() && depth >= DEEPEST) {
                continue;
            }
            if (given.containsKey(field.name())) {
                object.add(field.name(), given.get(field.name()));
            } else if (!refers(field)) {
                add(object, table, id, field, depth);
            } else {
                continue;
            }
            seen.add(kind + "." + field.name());
        }
        own(object);
        return object.build();
    }

    /** References follow from where an object stands, and from what stands in it. */
    private static boolean refers(HsdsField field) {
        return field.type() == HsdsField.Type.UUID && !field.name().startsWith("parent");
    }

    private void add(JsonObjectBuilder object, HsdsTable table, String id, HsdsField field, int depth) {
        switch (field.type()) {
            case MANY -> object.add(field.name(), many(table, id, field, depth));
            case ONE -> {
                var one = object(field.of(), depth + 1, Map.of());
                object.add(field.of() + "_id", one.getString("id")).add(field.name(), one);
                seen.add(table.name() + "." + field.of() + "_id");
            }
            default -> object.add(field.name(), value(field));
        }
    }

    private JsonArrayBuilder many(HsdsTable table, String id, HsdsField field, int depth) {
        Map<String, String> given =
                switch (field.of()) {
                    case "attribute" -> Map.of("link_id", id, "link_entity", table.name());
                    case "metadata" -> Map.of("resource_id", id, "resource_type", table.name());
                    default -> Map.of(table.name() + "_id", id);
                };
        var many = Json.createArrayBuilder();
        for (int i = random.nextInt(2); i < 2; i++) {
            many.add(object(field.of(), depth + 1, given));
        }
        return many;
    }

    private JsonValue value(HsdsField field) {
        return switch (field.type()) {
            case NUMBER -> Json.createValue(number());
            case UUID -> Json.createValue(id());
            case URI -> Json.createValue("https://voorbeeld.nl/" + random.nextInt(1000));
            case EMAIL -> Json.createValue("adres" + random.nextInt(1000) + "@voorbeeld.nl");
            case DATE_TIME -> Json.createValue("2026-0" + (1 + random.nextInt(9)) + "-12T10:30:45.123Z");
            case DATE -> Json.createValue("2026-0" + (1 + random.nextInt(9)) + "-03");
            case TIME -> Json.createValue("1" + random.nextInt(10) + ":30");
            case CHOICE ->
                Json.createValue(
                        field.choices().get(random.nextInt(field.choices().size())));
            default -> Json.createValue(text());
        };
    }

    private BigDecimal number() {
        return switch (random.nextInt(4)) {
            case 0 -> BigDecimal.valueOf(random.nextInt(200) - 100);
            case 1 -> BigDecimal.valueOf(random.nextInt(), 4);
            case 2 -> new BigDecimal("1E+3");
            default -> new BigDecimal("2.50");
        };
    }

    private String text() {
        return TEXTS[random.nextInt(TEXTS.length)] + " " + random.nextInt(1_000_000);
    }

    /** Each name holds one kind of value, as a column does. */
    private void own(JsonObjectBuilder object) {
        object.add("x_tekst", text())
                .add("x_getal", number())
                .add("x_waar", random.nextBoolean())
                .add("x_lijst", Json.createArrayBuilder().add(text()).add(number()))
                .add("x_object", Json.createObjectBuilder().add("binnen", text()));
    }

    private String id() {
        return new UUID(random.nextLong(), random.nextLong()).toString();
    }

    /** Every object of a package by kind and id, without what stands inside it. */
    static Map<String, JsonObject> flat(JsonObject file) {
        var flat = new TreeMap<String, JsonObject>();
        var lists = Map.of(
                "services", "service",
                "organizations", "organization",
                "locations", "location",
                "programs", "program",
                "taxonomies", "taxonomy",
                "taxonomy_terms", "taxonomy_term");
        lists.forEach((list, kind) -> {
            if (file.containsKey(list)) {
                file.getJsonArray(list)
                        .getValuesAs(JsonObject.class)
                        .forEach(one -> flatten(HsdsTable.of(kind), one, Map.of(), flat));
            }
        });
        return flat;
    }

    private static void flatten(
            HsdsTable table, JsonObject object, Map<String, String> from, Map<String, JsonObject> flat) {
        var own = Json.createObjectBuilder();
        from.forEach(own::add);
        object.forEach((name, value) -> {
            var field = table.fields().get(name);
            if (field == null || !field.isNested()) {
                own.add(name, value.getValueType() == JsonValue.ValueType.NUMBER ? plain(value) : value);
            } else if (field.type() == HsdsField.Type.ONE) {
                var owner = object.getString("organization_id", "");
                flatten(
                        HsdsTable.of(field.of()),
                        value.asJsonObject(),
                        field.of().equals("program") ? Map.of("organization_id", owner) : Map.of(),
                        flat);
            } else {
                var inside = HsdsTable.of(field.of());
                var reference = List.of("attribute", "metadata").contains(field.of())
                        ? Map.<String, String>of()
                        : Map.of(table.name() + "_id", object.getString("id"));
                value.asJsonArray().getValuesAs(JsonObject.class).forEach(one -> flatten(inside, one, reference, flat));
            }
        });
        flat.put(table.name() + "/" + object.getString("id"), own.build());
    }

    private static JsonValue plain(JsonValue number) {
        return Json.createValue(new BigDecimal(number.toString()).stripTrailingZeros());
    }
}
