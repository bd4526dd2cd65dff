// SPDX-License-Identifier: EUPL-1.2
package example.middenland;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import nl.passend.pluginapi.careoffice.CareOfficeRules;
import nl.passend.pluginapi.local.RuleBook;
import nl.passend.pluginapi.rules.Condition;
import nl.passend.pluginapi.rules.Condition.Comparison;
import nl.passend.pluginapi.rules.Fact;
import nl.passend.pluginapi.rules.FactName;
import nl.passend.pluginapi.rules.FactType;
import nl.passend.pluginapi.rules.FactValue;
import nl.passend.pluginapi.rules.Requirement;
import nl.passend.pluginapi.rules.RouteId;
import nl.passend.pluginapi.rules.Rule;
import nl.passend.pluginapi.rules.Source;

/** In Middenland the report "no place" opens after six weeks of waiting, also while a place is still being sought. */
@ApplicationScoped
public class MiddenlandRules implements CareOfficeRules {
    private static final FactName WAITING = FactName.of("plugin.careoffice-middenland.weeksWaiting");
    private static final Source POLICY =
            new Source("Zorginkoopbeleid Middenland 2026 (verzonnen)", Optional.empty(), Middenland.CHECKED, true);

    @Override
    public RuleBook rules() {
        return new RuleBook(
                List.of(new Fact(
                        WAITING,
                        new FactType.WholeNumber(0, 520, "weken"),
                        "Hoeveel weken staat u op een wachtlijst?",
                        Optional.empty(),
                        Optional.empty(),
                        POLICY)),
                List.of(new Rule(
                        "middenland-geen-plek",
                        1,
                        new RouteId("wlz-geen-plek"),
                        List.of(
                                new Requirement(
                                        "U heeft een Wlz-indicatie",
                                        "u geen Wlz-indicatie heeft",
                                        new Condition.Compare(
                                                FactName.of("hasWlz"), Comparison.EQUALS, new FactValue.YesNo(true))),
                                new Requirement(
                                        "U wacht 6 weken of langer",
                                        "u nog geen 6 weken wacht",
                                        new Condition.Compare(
                                                WAITING, Comparison.AT_LEAST, new FactValue.WholeNumber(6)))),
                        POLICY)));
    }
}
