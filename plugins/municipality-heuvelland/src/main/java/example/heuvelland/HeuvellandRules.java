// SPDX-License-Identifier: EUPL-1.2
package example.heuvelland;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import nl.passend.pluginapi.local.RuleBook;
import nl.passend.pluginapi.municipality.MunicipalityRules;
import nl.passend.pluginapi.rules.Condition;
import nl.passend.pluginapi.rules.Condition.Comparison;
import nl.passend.pluginapi.rules.Fact;
import nl.passend.pluginapi.rules.FactName;
import nl.passend.pluginapi.rules.FactType;
import nl.passend.pluginapi.rules.FactValue;
import nl.passend.pluginapi.rules.Requirement;
import nl.passend.pluginapi.rules.RouteId;
import nl.passend.pluginapi.rules.Rule;

/** In Heuvelland who cares for somebody eight hours a week or more gets support as a carer, overloaded or not. */
@ApplicationScoped
public class HeuvellandRules implements MunicipalityRules {
    private static final FactName HOURS = FactName.of("plugin.municipality-heuvelland.hoursOfCareAWeek");

    @Override
    public RuleBook rules() {
        return new RuleBook(
                List.of(new Fact(
                        HOURS,
                        new FactType.WholeNumber(0, 168, "uur"),
                        "Hoeveel uur per week zorgt u voor uw naaste?",
                        Optional.of("Waken in de nacht telt mee."),
                        Optional.empty(),
                        Heuvelland.ORDINANCE)),
                List.of(new Rule(
                        "heuvelland-mantelzorg-uren",
                        1,
                        new RouteId("wmo-mantelzorg"),
                        List.of(new Requirement(
                                "U zorgt 8 uur per week of meer voor uw naaste",
                                "u minder dan 8 uur per week zorgt",
                                new Condition.Compare(HOURS, Comparison.AT_LEAST, new FactValue.WholeNumber(8)))),
                        Heuvelland.ORDINANCE)));
    }
}
