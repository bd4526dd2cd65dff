// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.representation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.passend.cases.Ground;
import nl.passend.cases.internal.file.CaseDoor;
import nl.passend.cases.internal.file.ChangeGuardianships;
import nl.passend.cases.internal.file.ChangeHousehold;
import nl.passend.cases.internal.file.OpenedFile;
import nl.passend.cases.internal.part.PartChecks;
import nl.passend.cases.internal.sharing.DecidingRules;

/**
 * Puts down who represents somebody, a member or somebody from outside, by which ground and since when. After its last day it is over
 * by itself. From whom reading is withheld at once, a second reader is asked for at once.
 */
@ApplicationScoped
public class PutDownRepresentation {
    /** In months. */
    private static final int LONGEST_FINDING = 12;

    private final CaseDoor door;
    private final ChangeGuardianships guardianships;
    private final WithholdReading withholding;

    @Inject
    PutDownRepresentation(CaseDoor door, ChangeGuardianships guardianships, WithholdReading withholding) {
        this.door = door;
        this.guardianships = guardianships;
        this.withholding = withholding;
    }

    /**
     * @param representative member; or else the details say who
     * @param withheld absent when they may read what their ground allows
     */
    public record Typed(
            Optional<UUID> representative,
            UUID represented,
            Ground ground,
            Details details,
            Optional<LocalDate> from,
            Optional<LocalDate> until,
            Optional<WithholdReading.Why> withheld) {}

    @Transactional
    public ChangeHousehold.Stored put(UUID fileId, Typed typed) {
        check(door.changeHoldingAsTeam(fileId), typed);
        ChangeHousehold.Stored stored = guardianships.add(
                fileId,
                new ChangeGuardianships.Told(
                        typed.representative(),
                        typed.represented(),
                        typed.ground(),
                        typed.withheld().isEmpty(),
                        typed.from(),
                        typed.until(),
                        typed.details().stored()));
        typed.withheld().ifPresent(why -> withholding.withhold(fileId, stored.id(), why));
        return stored;
    }

    /** It holds no more, and with it ends what was withheld: who represents nobody reads nothing by it. */
    @Transactional
    public void end(UUID fileId, UUID id) {
        guardianships.end(fileId, id);
        withholding.end(door.changeAsTeam(fileId), id);
    }

    private static void check(OpenedFile file, Typed typed) {
        PartChecks checks = new PartChecks(file).day(typed.details().decidedOn(), "/decidedOn");
        boolean outside = typed.details().name().isPresent()
                || typed.details().organisation().isPresent();
        if (typed.representative().isPresent() == outside) {
            checks.refuse("/guardian", "Kies iemand uit dit gezin, of vul in wie het van buiten doet.");
        }
        if (typed.withheld().isPresent()
                && (typed.representative().isEmpty() || !DecidingRules.current().everReads(typed.ground()))) {
            checks.refuse("/withheld", "Deze persoon leest hier niet mee.");
        }
        if (typed.withheld().isEmpty() && isWithheld(file, typed)) {
            checks.refuse("/guardian", "Meelezen is hier tegengehouden. Stel bij dat besluit voor om het te openen.");
        }
        if (typed.ground() == Ground.BEVINDING) {
            checkFinding(file, typed, checks);
        }
        checks.done();
    }

    /** It takes something from a youth, so it says who found it and when, and is asked anew within a year. */
    private static void checkFinding(OpenedFile file, Typed typed, PartChecks checks) {
        Optional<LocalDate> birthDate = file.member(typed.represented()).flatMap(OpenedFile.Member::birthDate);
        if (DecidingRules.current().bandOf(birthDate, file.today()).unable().isEmpty()) {
            checks.refuse(
                    "/ward",
                    "Een bevinding is er alleen over iemand van 12 tot 18 jaar van wie de leeftijd bekend is.");
        }
        if (typed.representative().isPresent()) {
            checks.refuse("/guardian", "Vul in welke hulpverlener dit vaststelde. Dat is niemand uit het gezin.");
        }
        if (typed.details().decidedOn().isEmpty()) {
            checks.refuse("/decidedOn", "Vul in op welke dag dit is vastgesteld.");
        }
        LocalDate from = typed.from().orElse(file.today());
        if (typed.until()
                .filter(last -> !last.isAfter(from.plusMonths(LONGEST_FINDING)))
                .isEmpty()) {
            checks.refuse(
                    "/until",
                    "Kies een laatste dag, hoogstens een jaar na de eerste. Dan kijkt een hulpverlener opnieuw.");
        }
    }

    /** A second line about the same two would open what the first one closes. */
    private static boolean isWithheld(OpenedFile file, Typed typed) {
        return file.representations().stream()
                .anyMatch(one -> !one.mayRead()
                        && one.represented().equals(typed.represented())
                        && one.representative().isPresent()
                        && one.representative().equals(typed.representative()));
    }
}
