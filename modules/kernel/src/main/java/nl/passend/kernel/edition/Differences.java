// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.edition;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What differs between two contents of one kind, field by field. Entries of a list that have an {@code id} are followed by it,
 * wherever they stand; others are there or not. That only the order differs is told as one difference of the whole list.
 */
public final class Differences {
    private static final String ID = "id";

    private final List<Difference> found = new ArrayList<>();

    private Differences() {}

    public static List<Difference> between(Record before, Record after) {
        return between(RecordJson.write(before), RecordJson.write(after));
    }

    /** @param before as {@link RecordJson} writes it */
    public static List<Difference> between(JsonObject before, JsonObject after) {
        var differences = new Differences();
        differences.objects("", Optional.empty(), before, after);
        return List.copyOf(differences.found);
    }

    private void objects(String path, Optional<String> entry, JsonObject before, JsonObject after) {
        Set<String> names = new LinkedHashSet<>(before.keySet());
        names.addAll(after.keySet());
        for (String name : names) {
            values(
                    path.isEmpty() ? name : path + "." + name,
                    entry,
                    Optional.ofNullable(before.get(name)),
                    Optional.ofNullable(after.get(name)));
        }
    }

    private void values(String field, Optional<String> entry, Optional<JsonValue> before, Optional<JsonValue> after) {
        if (before.equals(after)) {
            return;
        }
        if (before.isPresent() && after.isPresent()) {
            if (before.get() instanceof JsonArray one && after.get() instanceof JsonArray other) {
                lists(field, entry, one, other);
                return;
            }
            if (before.get() instanceof JsonObject one && after.get() instanceof JsonObject other) {
                objects(field, entry, one, other);
                return;
            }
        }
        add(field, entry, before, after);
    }

    private void lists(String field, Optional<String> entry, JsonArray before, JsonArray after) {
        Map<String, JsonValue> old = keyed(before);
        Map<String, JsonValue> now = keyed(after);
        int known = found.size();
        old.forEach((key, value) -> {
            if (!now.containsKey(key)) {
                add(field, nameOf(value).or(() -> entry), Optional.of(value), Optional.empty());
            } else if (value instanceof JsonObject one && now.get(key) instanceof JsonObject other) {
                objects(field, nameOf(value).or(() -> entry), one, other);
            }
        });
        now.forEach((key, value) -> {
            if (!old.containsKey(key)) {
                add(field, nameOf(value).or(() -> entry), Optional.empty(), Optional.of(value));
            }
        });
        if (found.size() == known && !List.copyOf(old.keySet()).equals(List.copyOf(now.keySet()))) {
            add(field, entry, Optional.of(before), Optional.of(after));
        }
    }

    /** By id, else by what they say; the same twice is told apart by its turn. */
    private static Map<String, JsonValue> keyed(JsonArray entries) {
        Map<String, JsonValue> keyed = new LinkedHashMap<>();
        for (JsonValue entry : entries) {
            String key = nameOf(entry).map(id -> "#" + id).orElseGet(() -> "=" + entry);
            int turn = 1;
            while (keyed.containsKey(turn == 1 ? key : turn + key)) {
                turn++;
            }
            keyed.put(turn == 1 ? key : turn + key, entry);
        }
        return keyed;
    }

    private static Optional<String> nameOf(JsonValue entry) {
        return entry instanceof JsonObject object && object.get(ID) instanceof JsonString id
                ? Optional.of(id.getString())
                : Optional.empty();
    }

    private void add(String field, Optional<String> entry, Optional<JsonValue> before, Optional<JsonValue> after) {
        found.add(new Difference(field, entry, before.map(Differences::words), after.map(Differences::words)));
    }

    /** As one reads it: a text as it is, the parts of an entry one after the other, each entry of a list on a line. */
    private static String words(JsonValue value) {
        if (value instanceof JsonString text) {
            return text.getString();
        }
        if (value instanceof JsonArray list) {
            return list.stream().map(Differences::words).collect(Collectors.joining("\n"));
        }
        if (value instanceof JsonObject object) {
            return object.entrySet().stream()
                    .filter(part -> !part.getKey().equals(ID))
                    .map(part -> words(part.getValue()))
                    .filter(words -> !words.isEmpty())
                    .collect(Collectors.joining(" · "));
        }
        return value == JsonValue.TRUE ? "ja" : value == JsonValue.FALSE ? "nee" : value.toString();
    }
}
