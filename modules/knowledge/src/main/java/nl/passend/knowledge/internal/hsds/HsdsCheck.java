// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.hsds;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.JsonValue.ValueType;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Holds an object against the standard: what is missing, what is of the wrong kind, what is none of the choices. Fields that the
 * standard does not know are allowed, as it says itself, and kept.
 */
public final class HsdsCheck {
    /** More about one object helps nobody. */
    private static final int MOST_FAULTS = 20;
    /** The deepest place of the standard is six objects down; own fields may go as deep as they like. */
    private static final int DEEPEST = 12;

    private static final int UUID_LENGTH = 36;
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");

    private final String where;
    private final List<HsdsFault> faults = new ArrayList<>();

    private HsdsCheck(String where) {
        this.where = where;
    }

    /** @param where the object stands, for whoever reads what is wrong with it */
    public static List<HsdsFault> check(HsdsTable table, JsonObject object, String where) {
        var check = new HsdsCheck(where);
        check.object(table, object, Place.TOP);
        return check.faults;
    }

    /** One row: what stands in other tables is not looked at. */
    static List<HsdsFault> checkRow(HsdsTable table, JsonObject row, String where) {
        var faults = new ArrayList<>(check(table, row, where));
        for (HsdsField field : table.fields().values()) {
            if (field.requiredInTable() && !row.containsKey(field.name())) {
                faults.add(new HsdsFault(where, "/" + field.name(), "Vul dit veld: het is verplicht in een tabel."));
            }
        }
        return faults;
    }

    /**
     * Where an object stands in what is checked. Its pointer is written when something is wrong, and nearly everything is right: ten
     * thousand services have a million fields.
     *
     * @param above the object that it stands in; null at the top
     * @param index in a list; -1 outside one
     */
    private record Place(Place above, String field, int index, int depth) {
        static final Place TOP = new Place(null, "", -1, 0);

        Place inside(String name, int at) {
            return new Place(this, name, at, depth + 1);
        }

        String pointer(String name) {
            return pointer() + "/" + name;
        }

        String pointer() {
            if (above == null) {
                return "";
            }
            return above.pointer(field) + (index < 0 ? "" : "/" + index);
        }
    }

    private void object(HsdsTable table, JsonObject object, Place place) {
        if (place.depth() > DEEPEST) {
            fault(place.pointer(), "Hier zit te veel in elkaar. Haal een laag weg.");
            return;
        }
        for (HsdsField field : table.fields().values()) {
            var value = object.get(field.name());
            if (value != null) {
                value(field, value, place);
            } else if (field.required()) {
                fault(place.pointer(field.name()), "Vul dit veld: het is verplicht.");
            }
        }
    }

    private void value(HsdsField field, JsonValue value, Place place) {
        switch (field.type()) {
            case MANY -> many(field, value, place);
            case ONE -> one(HsdsTable.of(field.of()), value, place.inside(field.name(), -1));
            case NUMBER -> require(value.getValueType() == ValueType.NUMBER, field, place, "Maak hier een getal van.");
            default -> text(field, value, place);
        }
    }

    private void many(HsdsField field, JsonValue value, Place place) {
        if (!(value instanceof JsonArray array)) {
            fault(place.pointer(field.name()), "Maak hier een lijst van.");
            return;
        }
        var table = HsdsTable.of(field.of());
        for (int i = 0; i < array.size() && faults.size() < MOST_FAULTS; i++) {
            one(table, array.get(i), place.inside(field.name(), i));
        }
    }

    private void one(HsdsTable table, JsonValue value, Place place) {
        if (value instanceof JsonObject object) {
            object(table, object, place);
        } else {
            fault(place.pointer(), "Maak hier een object van.");
        }
    }

    private void text(HsdsField field, JsonValue value, Place place) {
        if (!(value instanceof JsonString string)) {
            fault(place.pointer(field.name()), "Maak hier tekst van, tussen aanhalingstekens.");
            return;
        }
        var text = string.getString();
        switch (field.type()) {
            case UUID ->
                require(isUuid(text), field, place, "Zet hier een UUID, zoals 0f8fad5b-d9cb-469f-a165-70867728950e.");
            case URI ->
                require(isAddress(text), field, place, "Zet hier een heel webadres, zoals https://voorbeeld.nl.");
            case EMAIL ->
                require(
                        EMAIL.matcher(text).matches(),
                        field,
                        place,
                        "Zet hier een e-mailadres, zoals naam@voorbeeld.nl.");
            case DATE_TIME ->
                require(isMoment(text), field, place, "Zet hier een dag met een tijd, zoals 2026-11-22T10:30:00Z.");
            case CHOICE -> {
                if (!field.choices().contains(text)) {
                    fault(
                            place.pointer(field.name()),
                            "Kies een van deze: " + String.join(", ", field.choices()) + ".");
                }
            }
            default -> {
                // any text will do
            }
        }
    }

    private void require(boolean right, HsdsField field, Place place, String message) {
        if (!right) {
            fault(place.pointer(field.name()), message);
        }
    }

    private void fault(String pointer, String message) {
        if (faults.size() < MOST_FAULTS) {
            faults.add(new HsdsFault(where, pointer, message));
        }
    }

    /** By hand: a service has a dozen of them, and a file ten thousand services. */
    private static boolean isUuid(String text) {
        if (text.length() != UUID_LENGTH) {
            return false;
        }
        for (int i = 0; i < UUID_LENGTH; i++) {
            boolean dash = i == 8 || i == 13 || i == 18 || i == 23;
            if (dash ? text.charAt(i) != '-' : Character.digit(text.charAt(i), 16) < 0 || text.charAt(i) > 'f') {
                return false;
            }
        }
        return true;
    }

    private static boolean isAddress(String text) {
        try {
            return new URI(text).isAbsolute();
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static boolean isMoment(String text) {
        try {
            OffsetDateTime.parse(text);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
