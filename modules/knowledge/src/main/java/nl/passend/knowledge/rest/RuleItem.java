// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.rest;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.passend.knowledge.Route;
import nl.passend.knowledge.RuleExample;
import nl.passend.pluginapi.rules.FactName;
import nl.passend.pluginapi.rules.Rule;

/**
 * A rule as callers see it.
 *
 * @param requires all of these
 * @param examples cases that show what it means; a day may be {@code today-35}
 */
public record RuleItem(
        String id,
        int version,
        String route,
        String routeTitle,
        String law,
        String decidedBy,
        List<Requires> requires,
        List<Example> examples,
        Origin source,
        LocalDate checkedOn) {
    /** @param facts names of the facts that it looks at */
    public record Requires(String text, String because, List<String> facts) {}

    /** @param verdict {@code yes}, {@code perhaps} or {@code no} */
    public record Example(String title, JsonObject facts, String verdict) {}

    static RuleItem of(Route route, Rule rule, List<RuleExample> examples) {
        return new RuleItem(
                rule.id(),
                rule.version(),
                route.id().value(),
                route.title(),
                route.law(),
                route.decides(),
                rule.requirements().stream()
                        .map(requirement -> new Requires(
                                requirement.text(),
                                requirement.because(),
                                requirement.condition().facts().stream()
                                        .map(FactName::value)
                                        .toList()))
                        .toList(),
                examples.stream()
                        .filter(example -> example.rule().equals(rule.id()))
                        .map(example -> new Example(
                                example.title(),
                                example.facts(),
                                example.verdict().name().toLowerCase(Locale.ROOT)))
                        .toList(),
                Origin.of(rule.source()),
                rule.source().checkedOn());
    }
}
