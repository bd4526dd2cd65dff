// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.imports;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What was found of a line, as it is sealed.
 *
 * @param waitsFor number of the line that keeps it back
 * @param doubles files in which somebody of its file seems to stand
 * @param doubleLines lines of other files of the table on which somebody of its file stands
 */
record Found(
        String reference,
        List<Wrong> wrong,
        Optional<Integer> waitsFor,
        List<UUID> doubles,
        List<Integer> doubleLines) {
    /** Of what is told, the first: a line with more is mended in rounds. */
    private static final int MOST = 20;

    String toJson() {
        JsonArrayBuilder problems = Json.createArrayBuilder();
        wrong.stream()
                .limit(MOST)
                .forEach(one -> problems.add(Json.createArrayBuilder()
                        .add(one.field().map(ImportField::code).orElse(""))
                        .add(one.message())));
        JsonArrayBuilder files = Json.createArrayBuilder();
        doubles.stream().limit(MOST).forEach(file -> files.add(file.toString()));
        JsonArrayBuilder lines = Json.createArrayBuilder();
        doubleLines.stream().limit(MOST).forEach(lines::add);
        JsonObjectBuilder found = Json.createObjectBuilder()
                .add("reference", reference)
                .add("wrong", problems)
                .add("doubles", files)
                .add("lines", lines);
        waitsFor.ifPresent(line -> found.add("waitsFor", line));
        return found.build().toString();
    }

    static Found of(String stored) {
        try (JsonReader reader = Json.createReader(new StringReader(stored))) {
            JsonObject found = reader.readObject();
            return new Found(
                    found.getString("reference"),
                    found.getJsonArray("wrong").stream()
                            .map(value -> value.asJsonArray())
                            .map(pair -> new Wrong(ImportField.of(pair.getString(0)), pair.getString(1)))
                            .toList(),
                    found.containsKey("waitsFor") ? Optional.of(found.getInt("waitsFor")) : Optional.empty(),
                    found.getJsonArray("doubles").getValuesAs(JsonString.class).stream()
                            .map(id -> UUID.fromString(id.getString()))
                            .toList(),
                    found.getJsonArray("lines").getValuesAs(jakarta.json.JsonNumber.class).stream()
                            .map(jakarta.json.JsonNumber::intValue)
                            .toList());
        }
    }
}
