// SPDX-License-Identifier: EUPL-1.2
package nl.passend.plugintestkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.passend.pluginapi.local.Desk;
import nl.passend.pluginapi.local.Offer;
import nl.passend.pluginapi.local.RuleBook;
import nl.passend.pluginapi.rules.Fact;
import nl.passend.pluginapi.rules.Rule;
import nl.passend.pluginapi.rules.Source;

/** What holds for an answer, whichever port it comes from. */
final class Answers {
    private static final LocalDate TODAY = LocalDate.ofInstant(Installed.NOW, ZoneOffset.UTC);

    private Answers() {}

    static void checkDesks(List<Desk> desks) {
        assertThat(desks).extracting(Desk::id).doesNotHaveDuplicates();
        assertThat(desks)
                .as("a desk for everything")
                .anyMatch(desk -> desk.laws().isEmpty() && desk.routes().isEmpty());
        assertThat(desks).as("checked on a day that has been").noneMatch(desk -> desk.checkedOn()
                .isAfter(TODAY));
    }

    static void checkOffers(List<Offer> offers) {
        assertThat(offers).isNotEmpty();
        assertThat(offers).extracting(Offer::id).doesNotHaveDuplicates();
        for (Offer offer : offers) {
            checkSource(offer.id(), offer.source());
            offer.waitingTime().ifPresent(waiting -> assertThat(waiting.measuredOn())
                    .as("waiting time of %s", offer.id())
                    .isBeforeOrEqualTo(TODAY));
        }
    }

    static void checkRules(RuleBook book) {
        var prefix = Installed.descriptor().id().factPrefix();
        assertThat(book.facts())
                .as("facts below %s", prefix)
                .allMatch(fact -> fact.name().value().startsWith(prefix));
        assertThat(book.facts()).extracting(Fact::name).doesNotHaveDuplicates();
        assertThat(book.rules()).extracting(Rule::id).doesNotHaveDuplicates();
        var own = new HashSet<>(book.facts().stream().map(Fact::name).toList());
        for (Rule rule : book.rules()) {
            checkSource(rule.id(), rule.source());
            assertThat(rule.facts())
                    .as("facts of rule %s that start with plugin. are its own", rule.id())
                    .allMatch(name -> !name.value().startsWith("plugin.") || own.contains(name));
        }
    }

    private static void checkSource(String of, Source source) {
        assertThat(source.checkedOn()).as("source of %s", of).isBeforeOrEqualTo(TODAY);
        assertThat(Set.of(source.title().strip())).as("source of %s", of).doesNotContain("");
    }
}
