// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.offers;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.Map;

/** An invented package with every object of the standard in every place where it may stand, and fields that the standard does not know. */
final class RichSample {
    private RichSample() {}

    static JsonObject whole() {
        try (var reader = Json.createReader(RichSample.class.getResourceAsStream("rich.json"))) {
            return reader.readObject();
        }
    }

    /** Objects of a list of a package, by id. */
    static Map<String, JsonObject> byId(JsonObject file, String list) {
        var byId = new LinkedHashMap<String, JsonObject>();
        JsonArray all = file.getJsonArray(list);
        if (all != null) {
            all.getValuesAs(JsonObject.class).forEach(one -> byId.put(one.getString("id"), one));
        }
        return byId;
    }
}
