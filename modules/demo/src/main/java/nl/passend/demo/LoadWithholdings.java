// SPDX-License-Identifier: EUPL-1.2
package nl.passend.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.passend.cases.WithholdingReason;
import nl.passend.cases.Withholdings;
import nl.passend.cases.Withholdings.NewWithholding;
import nl.passend.demo.DemoIds.Kind;

/** Why Rik reads nothing about his children: about Kiki a second worker read it, about Job somebody still has to. */
@ApplicationScoped
class LoadWithholdings implements DemoPart {
    private static final int FAMILY = 3_000;

    private final Withholdings withholdings;

    @Inject
    LoadWithholdings(Withholdings withholdings) {
        this.withholdings = withholdings;
    }

    @Override
    public String name() {
        return "withholdings";
    }

    @Override
    public int order() {
        return 47;
    }

    @Override
    public void load(LocalDate firstDay) {
        withholdings.add(withheld(0, 2, "Rik, over Kiki", firstDay.plusDays(76), Optional.of(DemoIds.TEAMLID)));
        withholdings.add(withheld(1, 3, "Rik, over Job", firstDay.plusDays(76), Optional.empty()));
    }

    private static NewWithholding withheld(
            int number, int guardianship, String what, LocalDate until, Optional<UUID> readBy) {
        return new NewWithholding(
                DemoIds.id(Kind.WITHHOLDING, FAMILY + number),
                DemoIds.FILE_LANTAARNMAAN,
                DemoIds.id(Kind.GUARDIANSHIP, FAMILY + guardianship),
                what,
                WithholdingReason.SAFETY,
                "Wie meeleest, kan vinden waar de kinderen slapen.",
                until,
                DemoIds.REGISSEUR,
                readBy);
    }
}
