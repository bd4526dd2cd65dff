// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge;

import java.util.List;
import nl.passend.pluginapi.rules.RouteId;
import nl.passend.pluginapi.rules.Rule;
import nl.passend.pluginapi.rules.Source;

/**
 * A way to help: under which law, who decides, how to begin, what to bring, and how to disagree.
 *
 * @param law code of its law
 * @param decides who decides about this route
 * @param apply the first step
 * @param terms those of its law that matter here
 * @param urgent whether waiting does harm; urgent routes stand first
 * @param rules when it fits; several are several ways in
 */
public record Route(
        RouteId id,
        String law,
        String title,
        String summary,
        String decides,
        String apply,
        List<String> bring,
        List<Term> terms,
        List<Remedy> remedies,
        DeskAt desk,
        boolean urgent,
        Source source,
        List<Rule> rules) {
    /** Whose desk helps with a route. */
    public enum DeskAt {
        MUNICIPALITY,
        CARE_OFFICE,
        /** Whoever took the decision. */
        DECIDER,
        /** A national body, named in the route itself. */
        NONE
    }

    public Route {
        bring = List.copyOf(bring);
        terms = List.copyOf(terms);
        remedies = List.copyOf(remedies);
        rules = List.copyOf(rules);
    }
}
