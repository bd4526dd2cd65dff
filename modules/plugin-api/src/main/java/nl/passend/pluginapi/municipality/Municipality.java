// SPDX-License-Identifier: EUPL-1.2
package nl.passend.pluginapi.municipality;

import java.util.List;
import nl.passend.pluginapi.Checks;
import nl.passend.pluginapi.local.Desk;
import nl.passend.pluginapi.local.HelpNumber;
import nl.passend.pluginapi.local.HouseRule;
import nl.passend.pluginapi.local.LocalTerm;

/**
 * A municipality as its people meet it.
 *
 * @param slug as in the descriptor
 * @param desks at least one, and one of them for everything: nobody is left without a name to ask for
 * @param helpNumbers beside the national ones, which Passend always shows itself; at most 10
 */
public record Municipality(
        String slug,
        String name,
        List<Desk> desks,
        List<LocalTerm> terms,
        List<HouseRule> houseRules,
        List<HelpNumber> helpNumbers) {
    public Municipality {
        Checks.slug(slug, "slug");
        Checks.line(name, "name");
        desks = Checks.list(desks, 100, "desks");
        if (desks.stream()
                .noneMatch(desk -> desk.laws().isEmpty() && desk.routes().isEmpty())) {
            throw new IllegalArgumentException("None of the desks is for everything.");
        }
        terms = Checks.list(terms, "terms");
        houseRules = Checks.list(houseRules, 100, "houseRules");
        helpNumbers = Checks.list(helpNumbers, 10, "helpNumbers");
    }
}
