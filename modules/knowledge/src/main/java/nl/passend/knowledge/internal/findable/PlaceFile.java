// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.findable;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** A list of objects in a file of the jar. */
final class PlaceFile {
    private PlaceFile() {}

    static List<JsonObject> read(Class<?> beside, String name) {
        try (InputStream in = beside.getResourceAsStream(name);
                var reader = Json.createReader(in)) {
            return reader.readArray().getValuesAs(JsonObject.class);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
