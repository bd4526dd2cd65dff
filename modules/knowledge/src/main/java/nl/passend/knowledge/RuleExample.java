// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge;

import jakarta.json.JsonObject;
import nl.passend.pluginapi.rules.RouteId;
import nl.passend.pluginapi.rules.Verdict;

/**
 * A case that shows what a rule means. Every rule has at least two, and each is a test.
 *
 * @param title in a few words
 * @param facts as over REST; a day may be {@code today-35}
 */
public record RuleExample(RouteId route, String rule, String title, JsonObject facts, Verdict verdict) {}
