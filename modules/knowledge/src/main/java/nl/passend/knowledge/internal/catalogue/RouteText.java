// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.passend.knowledge.Route.DeskAt;
import nl.passend.pluginapi.rules.Fact;
import nl.passend.pluginapi.rules.FactName;
import nl.passend.pluginapi.rules.Requirement;
import nl.passend.pluginapi.rules.RouteId;
import nl.passend.pluginapi.rules.Rule;
import nl.passend.pluginapi.rules.Source;
import nl.passend.pluginapi.rules.Verdict;

/**
 * One version of a route with its rules as editors write it; see {@link nl.passend.knowledge.Route} for what each part means. A local
 * variant adds its rules to those that hold everywhere.
 *
 * @param order where it stands among routes that fit as well: a smaller number comes first
 * @param law code of its law
 * @param decides empty: whoever decides about the law
 * @param terms of laws, as {@code law/id}
 * @param remedies of laws, as {@code law/id}
 */
public record RouteText(
        int order,
        String law,
        String title,
        String summary,
        Optional<String> decides,
        String apply,
        List<String> bring,
        List<String> terms,
        List<String> remedies,
        DeskAt desk,
        boolean urgent,
        SourceText source,
        List<RuleText> rules) {
    /**
     * @param id unique among all rules
     * @param examples two or more; each is tried before the version is kept
     */
    public record RuleText(String id, List<RequirementText> requires, List<ExampleText> examples) {
        public RuleText {
            requires = List.copyOf(requires);
            examples = List.copyOf(examples);
        }

        /**
         * As it is evaluated.
         *
         * @param version number of the version of its route
         * @throws Notation.Fault when a condition does not fit the facts (any more)
         */
        public Rule rule(int version, RouteId route, Source source, Function<FactName, Optional<Fact>> facts) {
            return new Rule(
                    id,
                    version,
                    route,
                    requires.stream()
                            .map(asked ->
                                    new Requirement(asked.text(), asked.because(), Notation.read(asked.when(), facts)))
                            .toList(),
                    source);
        }
    }

    /** @param when in {@link Notation} */
    public record RequirementText(String text, String because, String when) {}

    /** @param facts in {@link FactsNotation} */
    public record ExampleText(String title, String facts, Verdict verdict) {}

    public RouteText {
        bring = List.copyOf(bring);
        terms = List.copyOf(terms);
        remedies = List.copyOf(remedies);
        rules = List.copyOf(rules);
    }
}
