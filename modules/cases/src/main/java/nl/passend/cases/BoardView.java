// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.passend.kernel.rest.Slice;

/**
 * Everything one side needs for a whole screen, in one call.
 *
 * @param you as whom: {@code team}, {@code household-member}, {@code client-supporter} or {@code break-glass}
 * @param words the real questions and the wishes; the stories stand apart
 * @param meetings what is to come, and what waits for an answer
 * @param afterwards what became of a meeting: asked now, or said lately
 * @param continuity who takes over when a carer no longer can: when somebody asks whether it is still so
 * @param remarks what this one said about a thing and nobody answered yet
 * @param nights of which this one is asked now how the emergency plan did
 * @param stuck whether this one is asked if it may be passed on where they got stuck
 * @param team absent for a member who lives outside a protected home
 * @param may what the one who asks may do, such as {@code write} or {@code change-words}
 */
public record BoardView(
        String you,
        CaseFileView file,
        List<HomeView> homes,
        List<GuardianshipView> guardianships,
        List<OpeningView> openings,
        Slice<EntryView> timeline,
        PlanView plan,
        OwnWordsView words,
        List<MeetingView> meetings,
        List<MeetingView.Afterwards> afterwards,
        List<CareContinuityView.Check> continuity,
        List<NightUseView> nights,
        List<OpenRemark> remarks,
        boolean stuck,
        Optional<TeamCard> team,
        List<String> may) {
    /**
     * @param kind {@code wrong}, {@code disagree} or {@code stop}
     * @param about what the thing said
     * @param who given name of who answers it
     */
    public record OpenRemark(
            UUID id, String kind, String about, LocalDate since, Optional<String> who, Optional<LocalDate> answerBy) {}

    /** Whether it shows what the team sees, and so speaks as to a worker. */
    public boolean asTeam() {
        return you.equals("team") || you.equals("break-glass");
    }
}
