// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.trial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.passend.kernel.time.LegalCalendar;
import nl.passend.knowledge.internal.catalogue.FactsNotation;
import nl.passend.personas.FactUse;
import nl.passend.pluginapi.rules.FactName;

/** What is told of the invented people on whom rules are tried. */
@ApplicationScoped
class PeopleAsked implements FactUse.Uses {
    private final LegalCalendar calendar;

    @Inject
    PeopleAsked(LegalCalendar calendar) {
        this.calendar = calendar;
    }

    @Override
    public List<FactUse> of(FactName fact) {
        return TrialPerson.all().stream()
                .filter(person -> person.facts().containsKey(fact.value()))
                .map(person -> new FactUse(
                        "de proefpersoon ‘" + person.name() + "’",
                        FactsNotation.answer(person.facts(), fact, calendar.today())))
                .toList();
    }
}
