// SPDX-License-Identifier: EUPL-1.2
package nl.passend.web.body;

import jakarta.json.JsonValue;

/** Makes one component's value of JSON; the JSON is never null, and never JSON's null. */
@FunctionalInterface
interface ValueReader {
    /** @return the value; null after adding a problem */
    Object read(JsonValue json, String pointer, BodyProblems problems);
}
