// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.trial;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.passend.kernel.datafile.DataEntry;
import nl.passend.knowledge.LawCatalogue;
import nl.passend.pluginapi.rules.Verdict;

/**
 * Somebody of an invented family on whom rules are tried.
 *
 * @param facts as over REST; a day may be {@code today-35}
 * @param expected by route, what an experienced client supporter would say
 */
record TrialPerson(String family, String person, JsonObject facts, Map<String, Verdict> expected) {
    String name() {
        return family + ", " + person;
    }

    static List<TrialPerson> all() {
        return DataEntry.read(LawCatalogue.class, "trial-people.json").only("people").entries("people").stream()
                .map(entry -> entry.only("family", "person", "facts", "expect"))
                .map(entry -> new TrialPerson(
                        entry.text("family"),
                        entry.text("person"),
                        entry.entry("facts").json(),
                        entry.textsByName("expect").entrySet().stream()
                                .collect(Collectors.toMap(
                                        Map.Entry::getKey,
                                        expect -> Verdict.valueOf(
                                                expect.getValue().toUpperCase(Locale.ROOT))))))
                .toList();
    }
}
