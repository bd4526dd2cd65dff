// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.screens;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.passend.cases.BoardView;
import nl.passend.cases.CaseFileView;
import nl.passend.cases.FamilyGroupPlanView;
import nl.passend.cases.HelpersView;
import nl.passend.cases.MeetingView;
import nl.passend.cases.MemberView;
import nl.passend.cases.OwnWordsView;
import nl.passend.cases.PlanView;
import nl.passend.kernel.rest.Slice;

/** A small file as a page gets it, on Sunday 22 November 2026: the first member asks for a night of sleep. */
final class SampleBoard {
    static final PlanView NO_PLAN = new PlanView(
            new HelpersView(List.of(), List.of(), List.of(), 0, 0, 0),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            new FamilyGroupPlanView(List.of(), List.of(), List.of(), false, false),
            Optional.empty());

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private SampleBoard() {}

    /** @param you {@code team}, {@code household-member} or {@code client-supporter} */
    static BoardView seenBy(String you, MemberView... members) {
        return seenBy(you, NO_PLAN, List.of(), members);
    }

    static BoardView seenBy(String you, PlanView plan, List<MeetingView> meetings, MemberView... members) {
        return new BoardView(
                you,
                new CaseFileView(
                        UUID.randomUUID(),
                        Optional.of(UUID.randomUUID()),
                        Optional.of("rivierstad"),
                        Optional.of(members[0].id()),
                        Optional.of("Een nacht slapen."),
                        Optional.empty(),
                        Optional.of(Instant.parse("2026-11-01T09:00:00Z")),
                        Optional.empty(),
                        List.of(members),
                        Optional.of(3L)),
                List.of(),
                List.of(),
                List.of(),
                new Slice<>(List.of(), Optional.empty()),
                plan,
                new OwnWordsView(List.of(), List.of(), List.of()),
                meetings,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                false,
                Optional.empty(),
                may(you));
    }

    private static List<String> may(String you) {
        return switch (you) {
            case "team" -> List.of("write", "share", "plan", "change-household");
            case "client-supporter" -> List.of();
            default -> List.of("write", "share", "plan");
        };
    }

    /** @param you whether it is the one who looks */
    static MemberView member(UUID id, String name, int age, boolean you) {
        return new MemberView(
                id,
                name,
                "Zonnewolk",
                Optional.of(TODAY.minusYears(age)),
                Optional.of(age),
                "ouder",
                you,
                Optional.empty(),
                Optional.of(1L));
    }
}
