// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A meeting as one side may see it. Ids of members stand only where this side may know of them.
 *
 * @param kind as in {@link MeetingKind}
 * @param at such as {@code 10:00}
 * @param status {@code planned}, {@code held} or {@code cancelled}
 * @param about members whom it concerns
 * @param readers members who can read it, for the team
 * @param helpers names of who else is asked; none for a side that may not know the team
 * @param deciders members without whose yes nothing is decided here
 * @param undecided members about whom nobody is known who decides: it may be discussed and not decided
 * @param complete whether everybody without whom nothing is decided was there, by phone or spoken for
 * @param first what the people themselves wrote or said: before everything else
 * @param invitations those that this side may read
 * @param colleagues workers who were asked, with what they answered; none for a side that may not know the team
 * @param minutes what was discussed
 * @param afterwards what became of it, of each who decided something here
 * @param mayChange whether the one who asks may plan, move and write minutes
 * @param mayAdd whether the one who asks may put something on the agenda
 */
public record MeetingView(
        UUID id,
        String kind,
        LocalDate on,
        Optional<String> at,
        Optional<String> place,
        String status,
        List<UUID> about,
        List<UUID> readers,
        List<String> helpers,
        List<UUID> deciders,
        List<UUID> undecided,
        boolean complete,
        List<Said> first,
        List<Item> agenda,
        List<Invitation> invitations,
        List<Colleague> colleagues,
        List<Attended> attendance,
        Optional<String> minutes,
        List<Decision> decisions,
        List<Afterwards> afterwards,
        boolean mayChange,
        boolean mayAdd,
        long version) {
    /** @param member absent when this side may not know of them */
    public record Said(Optional<UUID> member, String words) {}

    /**
     * @param deciders members without whom it may be discussed and not decided
     * @param you whether the one who asks is among them
     */
    public record Item(UUID id, String what, List<UUID> about, List<UUID> deciders, boolean you) {}

    /**
     * @param choice {@code come}, {@code another-moment}, {@code call-in}, {@code write} or {@code speaker}; absent without an answer
     * @param speaker who speaks for them
     * @param phone where to call them in
     * @param moment when they can
     */
    public record Invitation(
            UUID id,
            UUID member,
            Optional<String> choice,
            Optional<String> words,
            Optional<String> speaker,
            Optional<String> phone,
            Optional<String> moment,
            boolean mayAnswer,
            long version) {}

    /**
     * @param name given name
     * @param choice {@code come}, {@code call-in} or {@code cannot}; absent without an answer
     * @param instead who comes in their place
     * @param brings what they want to have said
     * @param mine whether it is the one who asks
     */
    public record Colleague(
            UUID id,
            String name,
            Optional<String> choice,
            Optional<String> instead,
            Optional<String> brings,
            boolean mine,
            boolean mayAnswer,
            long version) {}

    /** @param how {@code came}, {@code phone}, {@code speaker} or {@code absent} */
    public record Attended(UUID member, String how) {}

    /**
     * @param status {@code proposed}, {@code agreed}, {@code safety} (decided without them for immediate safety), {@code other}
     *     (somebody wants something else) or {@code dropped}
     * @param ground why it could not wait, for {@code safety}
     * @param agreedOn the day from which it holds
     * @param who does it
     * @param undecidable whether nobody is known who may decide about one of these members
     * @param answers those that this side may read
     * @param replaced words that stood there before
     */
    public record Decision(
            UUID id,
            String what,
            Optional<UUID> item,
            List<UUID> about,
            String status,
            Optional<String> ground,
            LocalDate on,
            Optional<LocalDate> agreedOn,
            Optional<String> who,
            Optional<LocalDate> due,
            boolean undecidable,
            List<Answer> answers,
            List<String> replaced,
            boolean mayChange,
            long version) {
        public boolean isOpen() {
            return status.equals("proposed") || status.equals("other");
        }
    }

    /**
     * What one person thinks of it.
     *
     * @param said {@code agree}, {@code other} or {@code call}; absent without an answer
     * @param how {@code self}, {@code phone} (told to a worker) or {@code table}
     * @param by the day on which somebody calls when there is no answer
     * @param calls days on which somebody called in vain
     * @param mine whether it is the answer of the one who asks
     */
    public record Answer(
            UUID id,
            UUID member,
            Optional<String> said,
            Optional<String> words,
            Optional<LocalDate> on,
            Optional<String> how,
            Optional<LocalDate> by,
            List<LocalDate> calls,
            boolean mine,
            boolean mayAnswer,
            long version) {}

    /**
     * One sentence, a month later. Everybody of the meeting reads it.
     *
     * @param meeting whose
     * @param words absent while nothing was said
     * @param asked whether it is asked now
     * @param mine whether the one who asks is asked
     * @param mayAnswer whether the one who asks may say it, or put down their word
     */
    public record Afterwards(
            UUID id,
            UUID meeting,
            UUID member,
            Optional<String> words,
            Optional<LocalDate> on,
            boolean asked,
            boolean mine,
            boolean mayAnswer,
            long version) {}

    public MeetingView {
        about = List.copyOf(about);
    }

    public Optional<Invitation> yours() {
        return invitations.stream().filter(Invitation::mayAnswer).findFirst();
    }
}
