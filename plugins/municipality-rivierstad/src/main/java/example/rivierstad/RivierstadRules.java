// SPDX-License-Identifier: EUPL-1.2
package example.rivierstad;

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

/** In Rivierstad two months of rent behind is reason enough for urgent help with debts; the law waits for a threat. */
@ApplicationScoped
public class RivierstadRules implements MunicipalityRules {
    private static final FactName BEHIND = FactName.of("plugin.municipality-rivierstad.monthsBehindWithRent");

    @Override
    public RuleBook rules() {
        return new RuleBook(
                List.of(new Fact(
                        BEHIND,
                        new FactType.WholeNumber(0, 60, "maanden"),
                        "Hoeveel maanden loopt u achter met de huur of de hypotheek?",
                        Optional.of("Kijk op de laatste brief van de verhuurder."),
                        Optional.empty(),
                        Rivierstad.ORDINANCE)),
                List.of(new Rule(
                        "rivierstad-schulden-vroeg",
                        1,
                        new RouteId("wgs-spoed"),
                        List.of(
                                new Requirement(
                                        "U bent 18 jaar of ouder",
                                        "u nog geen 18 jaar bent",
                                        new Condition.Compare(
                                                FactName.of("age"),
                                                Comparison.AT_LEAST,
                                                new FactValue.WholeNumber(18))),
                                new Requirement(
                                        "U loopt 2 maanden of meer achter met de huur",
                                        "u minder dan 2 maanden achterloopt met de huur",
                                        new Condition.Compare(
                                                BEHIND, Comparison.AT_LEAST, new FactValue.WholeNumber(2)))),
                        Rivierstad.ORDINANCE)));
    }
}
