// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.meeting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.passend.cases.MeetingView;
import nl.passend.cases.internal.file.OpenedFile;
import nl.passend.cases.internal.part.FilePart;
import nl.passend.cases.internal.part.Seen;
import nl.passend.directory.Person;

/**
 * Meetings with their names, for one side.
 *
 * @param seen parts that this side may see
 * @param me person who looks
 */
public record ShownMeetings(OpenedFile file, Seen seen, Optional<UUID> me) {
    /** For who answers nothing here. */
    public ShownMeetings(OpenedFile file, Seen seen) {
        this(file, seen, Optional.empty());
    }

    /** What stands on every board: what is to come, and what waits for an answer. */
    public List<MeetingView> onTheBoard(Map<UUID, Person> workers) {
        return views(workers).stream()
                .filter(meeting -> meeting.status().equals("planned")
                        || meeting.decisions().stream().anyMatch(ShownMeetings::waits))
                .toList();
    }

    private static boolean waits(MeetingView.Decision decision) {
        return decision.isOpen()
                || decision.answers().stream().anyMatch(answer -> answer.by().isPresent());
    }

    /**
     * What is to come first, then what was, the latest first.
     *
     * @param workers those whose names this side may know
     */
    public List<MeetingView> views(Map<UUID, Person> workers) {
        return of(Meeting.class).stream()
                .map(meeting -> new Sorted(meeting, meeting.open(file.keys())))
                .sorted(Comparator.comparing((Sorted one) -> !one.meeting().isPlanned())
                        .thenComparing(one -> one.opened().told().on(), Comparator.reverseOrder())
                        .thenComparing(one -> one.meeting().id()))
                .map(one -> view(one.meeting(), one.opened(), workers))
                .toList();
    }

    private record Sorted(Meeting meeting, Meeting.Opened opened) {}

    /** Workers whose names are needed to show these. */
    public Set<UUID> people() {
        return Stream.concat(
                        of(Meeting.class).stream()
                                .flatMap(meeting -> meeting.open(file.keys()).told().workers().stream()),
                        of(Decision.class).stream()
                                .flatMap(decision -> decision.open(file.keys()).told().worker().stream()))
                .collect(Collectors.toSet());
    }

    private MeetingView view(Meeting meeting, Meeting.Opened opened, Map<UUID, Person> workers) {
        Table table = new Table(file, meeting);
        Set<UUID> about = meeting.provenance().subjects();
        return new MeetingView(
                meeting.id(),
                opened.told().kind().code(),
                opened.told().on(),
                opened.told().at(),
                opened.told().place(),
                status(meeting),
                file.visible(about),
                file.view().side().isTeam() ? file.visible(table.readers()) : List.of(),
                file.view().seesTeam() ? helpers(opened.told(), workers) : List.of(),
                file.visible(table.deciders(about)),
                file.visible(about.stream()
                        .filter(one -> file.view().decidersOf(Set.of(one)).isEmpty())
                        .collect(Collectors.toSet())),
                table.isComplete(about, opened.attendance()),
                opened.first().stream()
                        .map(said -> new MeetingView.Said(
                                Optional.of(said.member()).filter(file.view()::seesMember), said.words()))
                        .toList(),
                opened.agenda().stream().map(item -> item(table, item)).toList(),
                invitations(meeting, opened),
                colleagues(meeting, workers),
                opened.attendance().entrySet().stream()
                        .filter(one -> file.view().seesMember(one.getKey()))
                        .map(one -> new MeetingView.Attended(
                                one.getKey(), one.getValue().code()))
                        .toList(),
                opened.minutes(),
                of(Decision.class).stream()
                        .filter(decision -> decision.meeting().equals(meeting.id()))
                        .sorted(Comparator.comparing(FilePart::id))
                        .map(decision -> decision(table, decision, workers))
                        .toList(),
                afterwards(one -> one.meeting().equals(meeting.id())),
                file.view().side().actsAsTeam(),
                PlanMeeting.mayAdd(file, meeting),
                meeting.version());
    }

    /** What is asked now, and what was said lately, of whatever meeting: a meeting of a month ago stands on no board any more. */
    public List<MeetingView.Afterwards> afterwards() {
        return afterwards(
                one -> one.isAskedOn(file.today()) || one.open(file.keys()).isPresent());
    }

    private List<MeetingView.Afterwards> afterwards(Predicate<Afterwards> which) {
        return of(Afterwards.class).stream()
                .filter(one -> which.test(one) && file.view().seesMember(one.voice()))
                .sorted(Comparator.comparing(FilePart::id))
                .map(one -> {
                    Optional<Afterwards.Said> said = one.open(file.keys());
                    return new MeetingView.Afterwards(
                            one.id(),
                            one.meeting(),
                            one.voice(),
                            said.map(Afterwards.Said::words),
                            said.map(Afterwards.Said::on),
                            one.isAskedOn(file.today()),
                            isMe(Set.of(one.voice())),
                            AnswerProposal.mayAnswer(file, one.voice()),
                            one.version());
                })
                .toList();
    }

    private static String status(Meeting meeting) {
        if (meeting.isPlanned()) {
            return "planned";
        }
        return meeting.isHeld() ? "held" : "cancelled";
    }

    private static List<String> helpers(Meeting.Told told, Map<UUID, Person> workers) {
        return Stream.concat(
                        told.workers().stream()
                                .map(workers::get)
                                .filter(Objects::nonNull)
                                .map(Person::givenName),
                        told.others().stream())
                .toList();
    }

    private MeetingView.Item item(Table table, Meeting.Item item) {
        Set<UUID> deciders = table.deciders(item.about());
        return new MeetingView.Item(
                item.id(), item.what(), file.visible(item.about()), file.visible(deciders), isMe(deciders));
    }

    private boolean isMe(Collection<UUID> members) {
        return file.view().side().isSelf()
                && file.view().side().member().filter(members::contains).isPresent();
    }

    private List<MeetingView.Invitation> invitations(Meeting meeting, Meeting.Opened opened) {
        return of(Invitation.class).stream()
                .filter(one -> one.meeting().equals(meeting.id()) && file.view().seesMember(one.invited()))
                .sorted(Comparator.comparing(one -> file.place(one.invited())))
                .map(one -> {
                    Optional<Invitation.Answer> answer = one.open(file.keys());
                    return new MeetingView.Invitation(
                            one.id(),
                            one.invited(),
                            one.choice().map(Choice::code),
                            opened.first().stream()
                                    .filter(said -> said.member().equals(one.invited()))
                                    .map(Meeting.Said::words)
                                    .findFirst(),
                            answer.flatMap(Invitation.Answer::speaker),
                            answer.flatMap(Invitation.Answer::phone),
                            answer.flatMap(Invitation.Answer::moment),
                            meeting.isPlanned() && AnswerInvitation.mayAnswer(file, one.invited()),
                            one.version());
                })
                .toList();
    }

    private List<MeetingView.Colleague> colleagues(Meeting meeting, Map<UUID, Person> workers) {
        if (!file.view().seesTeam()) {
            return List.of();
        }
        return of(ColleagueInvitation.class).stream()
                .filter(one -> one.meeting().equals(meeting.id()) && workers.containsKey(one.worker()))
                .map(one -> colleague(meeting, one, workers.get(one.worker()).givenName()))
                .sorted(Comparator.comparing(MeetingView.Colleague::name).thenComparing(MeetingView.Colleague::id))
                .toList();
    }

    private MeetingView.Colleague colleague(Meeting meeting, ColleagueInvitation one, String name) {
        Optional<ColleagueInvitation.Answer> answer = one.open(file.keys());
        return new MeetingView.Colleague(
                one.id(),
                name,
                answer.map(said -> said.choice().code()),
                answer.flatMap(ColleagueInvitation.Answer::instead),
                answer.flatMap(ColleagueInvitation.Answer::brings),
                me.filter(one.worker()::equals).isPresent(),
                meeting.isPlanned()
                        && me.filter(person -> AnswerAsColleague.mayAnswer(file, one, person))
                                .isPresent(),
                one.version());
    }

    private MeetingView.Decision decision(Table table, Decision decision, Map<UUID, Person> workers) {
        Decision.Opened opened = decision.open(file.keys());
        Set<UUID> about = decision.provenance().subjects();
        return new MeetingView.Decision(
                decision.id(),
                opened.told().what(),
                opened.told().item(),
                file.visible(about),
                decision.code().orElse(Decision.PROPOSED),
                opened.ground(),
                decision.provenance().validFrom(),
                opened.agreedOn(),
                doer(opened.told(), workers),
                opened.told().due(),
                table.isUndecidable(about),
                answers(decision),
                opened.former(),
                file.view().side().actsAsTeam()
                        && !decision.isAgreed()
                        && !decision.isForSafety()
                        && !decision.isDropped(),
                decision.version());
    }

    private Optional<String> doer(Decision.Told told, Map<UUID, Person> workers) {
        return told.worker()
                .map(workers::get)
                .map(Person::givenName)
                .or(() -> told.doer()
                        .filter(file.view()::seesMember)
                        .flatMap(file::member)
                        .map(OpenedFile.Member::givenName))
                .or(() -> told.name().filter(name -> file.view().seesTeam()));
    }

    private List<MeetingView.Answer> answers(Decision decision) {
        return of(Saying.class).stream()
                .filter(one ->
                        one.decision().equals(decision.id()) && file.view().seesMember(one.voice()))
                .sorted(Comparator.comparing(one -> file.place(one.voice())))
                .map(one -> {
                    Optional<Saying.Said> said = one.open(file.keys());
                    boolean mine = isMe(Set.of(one.voice()));
                    return new MeetingView.Answer(
                            one.id(),
                            one.voice(),
                            said.map(Saying.Said::reply).map(reply -> reply.code()),
                            said.flatMap(Saying.Said::words),
                            said.map(Saying.Said::on),
                            said.map(Saying.Said::how),
                            one.dueOn(),
                            file.view().side().isTeam() ? one.calls(file.keys()) : List.of(),
                            mine,
                            !decision.isDropped() && AnswerProposal.mayAnswer(file, one.voice()),
                            one.version());
                })
                .toList();
    }

    private <P extends MeetingPart> List<P> of(Class<P> kind) {
        return new ArrayList<>(seen.opened(kind, part -> part));
    }
}
