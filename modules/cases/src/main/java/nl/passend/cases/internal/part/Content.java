// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.part;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.Optional;

/** What a part of the plan says in words: sealed as one text, so that a page opens one cell a part and a new field needs no column. */
public record Content(JsonObject values) {
    public static Content empty() {
        return new Content(JsonValue.EMPTY_JSON_OBJECT);
    }

    public static Content parse(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return new Content(reader.readObject());
        }
    }

    public Optional<String> text(String name) {
        return Optional.ofNullable(values.getString(name, null));
    }

    /** An array; empty when there is none. */
    public JsonArray list(String name) {
        return values.containsKey(name) ? values.getJsonArray(name) : JsonValue.EMPTY_JSON_ARRAY;
    }

    /** The same with this text, or without it when it is empty. */
    public Content with(String name, Optional<?> text) {
        return text.map(value -> with(name, (JsonValue) Json.createValue(value.toString())))
                .orElseGet(() -> without(name));
    }

    public Content with(String name, JsonValue value) {
        return new Content(Json.createObjectBuilder(values).add(name, value).build());
    }

    private Content without(String name) {
        return values.containsKey(name)
                ? new Content(Json.createObjectBuilder(values).remove(name).build())
                : this;
    }

    @Override
    public String toString() {
        return values.toString();
    }
}
