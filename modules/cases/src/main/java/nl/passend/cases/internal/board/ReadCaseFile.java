// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.passend.cases.BoardView;
import nl.passend.cases.CareContinuityView;
import nl.passend.cases.CarerWordsView;
import nl.passend.cases.CaseFileView;
import nl.passend.cases.ContributionView;
import nl.passend.cases.EntryView;
import nl.passend.cases.GuardianshipView;
import nl.passend.cases.HomeView;
import nl.passend.cases.NetworkView;
import nl.passend.cases.OpeningView;
import nl.passend.cases.OwnWordsView;
import nl.passend.cases.PlanView;
import nl.passend.cases.ReflectionView;
import nl.passend.cases.RepresentationView;
import nl.passend.cases.SupporterNoteView;
import nl.passend.cases.TeamCard;
import nl.passend.cases.internal.carer.ShownCarers;
import nl.passend.cases.internal.carer.ShownContinuity;
import nl.passend.cases.internal.contribution.ShownContributions;
import nl.passend.cases.internal.file.CaseDoor;
import nl.passend.cases.internal.file.OpenedFile;
import nl.passend.cases.internal.meeting.ShownMeetings;
import nl.passend.cases.internal.network.ShownNetwork;
import nl.passend.cases.internal.night.TellOfNight;
import nl.passend.cases.internal.part.Parts;
import nl.passend.cases.internal.part.Seen;
import nl.passend.cases.internal.plan.Plan;
import nl.passend.cases.internal.plan.PlanParts;
import nl.passend.cases.internal.plan.RouteTerms;
import nl.passend.cases.internal.plan.ShownPlan;
import nl.passend.cases.internal.reflection.ShownReflections;
import nl.passend.cases.internal.remark.SayAboutThing;
import nl.passend.cases.internal.representation.ShownRepresentations;
import nl.passend.cases.internal.sharing.HouseholdView;
import nl.passend.cases.internal.stuck.PassOnStuck;
import nl.passend.cases.internal.support.ShownNotes;
import nl.passend.cases.internal.timeline.Entry;
import nl.passend.cases.internal.timeline.Timeline;
import nl.passend.cases.internal.words.ShownWords;
import nl.passend.directory.Directory;
import nl.passend.directory.Person;
import nl.passend.directory.TeamId;
import nl.passend.kernel.access.GrantRole;
import nl.passend.kernel.account.CurrentUser;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.rest.Slice;
import nl.passend.kernel.standin.StandIns;

/**
 * Reads a file for whoever may. The board is nine statements from every side, login, gate and key included, however long the
 * timeline.
 */
@ApplicationScoped
public class ReadCaseFile {
    private final CaseDoor door;
    private final Timeline timeline;
    private final Parts parts;
    private final RouteTerms terms;
    private final Names names;
    private final Directory directory;
    private final CurrentUser user;
    private final StandIns standIns;

    @Inject
    ReadCaseFile(
            CaseDoor door,
            Timeline timeline,
            Parts parts,
            RouteTerms terms,
            Names names,
            Directory directory,
            CurrentUser user,
            StandIns standIns) {
        this.door = door;
        this.timeline = timeline;
        this.parts = parts;
        this.terms = terms;
        this.names = names;
        this.directory = directory;
        this.user = user;
        this.standIns = standIns;
    }

    public CaseFileView read(UUID id) {
        Shown shown = new Shown(look(id));
        return shown.file(shown.household());
    }

    /** One home, as the board would show it: what does not stand there is not found here either. */
    public HomeView home(UUID id, UUID home) {
        return one(new Shown(look(id)).homes(), HomeView::id, home);
    }

    public GuardianshipView guardianship(UUID id, UUID guardianship) {
        return one(new Shown(look(id)).guardianships(), GuardianshipView::id, guardianship);
    }

    /** One that has ended is found no more. */
    public OpeningView opening(UUID id, UUID opening) {
        return one(new Shown(look(id)).openings(), OpeningView::id, opening);
    }

    private static <T> T one(List<T> shown, Function<T, UUID> idOf, UUID wanted) {
        return shown.stream()
                .filter(part -> idOf.apply(part).equals(wanted))
                .findFirst()
                .orElseThrow(ProblemException::notFound);
    }

    /** The plan alone. */
    public PlanView plan(UUID id) {
        OpenedFile file = look(id);
        Plan plan = PlanParts.of(file, parts.seen(file));
        return new ShownPlan(file, plan, names.workers(file, plan.people()), terms).view();
    }

    /** Everything that was told in own words. */
    public OwnWordsView words(UUID id) {
        OpenedFile file = look(id);
        ShownWords shown = new ShownWords(file, parts.seen(file));
        return shown.whole(names.workers(file, shown.people()));
    }

    /** What help brings, goal by goal. */
    public List<ContributionView> contributions(UUID id) {
        OpenedFile file = look(id);
        return new ShownContributions(file, parts.seen(file)).view();
    }

    public ContributionView contribution(UUID id, UUID goal) {
        return one(contributions(id), ContributionView::goal, goal);
    }

    /** What was written when looking back by the six principles. */
    public List<ReflectionView> reflections(UUID id) {
        OpenedFile file = look(id);
        ShownReflections shown = new ShownReflections(file, parts.seen(file));
        return shown.view(names.workers(file, shown.people()));
    }

    /** What carers, brothers and sisters say of themselves. */
    public List<CarerWordsView> carers(UUID id) {
        OpenedFile file = look(id);
        ShownCarers shown = new ShownCarers(file, parts.seen(file));
        return shown.view(names.workers(file, shown.people()));
    }

    public CarerWordsView carerWords(UUID id, UUID words) {
        return one(carers(id), CarerWordsView::id, words);
    }

    /** Who takes over when those who care no longer can. */
    public List<CareContinuityView> continuity(UUID id) {
        OpenedFile file = look(id);
        return new ShownContinuity(file, parts.seen(file)).view();
    }

    public CareContinuityView continuity(UUID id, UUID plan) {
        return one(continuity(id), CareContinuityView::id, plan);
    }

    /** What a client supporter wrote for themself; nothing for anybody else. */
    public List<SupporterNoteView> ownNotes(UUID id) {
        OpenedFile file = look(id);
        return new ShownNotes(file, parts.seen(file)).view();
    }

    public SupporterNoteView ownNote(UUID id, UUID note) {
        return one(ownNotes(id), SupporterNoteView::id, note);
    }

    /** The household as a system: relations, people around, and who comes. */
    public NetworkView network(UUID id) {
        OpenedFile file = look(id);
        Seen seen = parts.seen(file);
        Plan plan = PlanParts.of(file, seen);
        ShownNetwork network = new ShownNetwork(file, seen);
        Map<UUID, Person> workers = names.workers(
                file,
                Stream.concat(plan.people().stream(), network.people().stream()).toList());
        return network.view(
                new Shown(file).household(),
                new ShownPlan(file, plan, workers, terms).view().helpers().items(),
                workers);
    }

    /** Who represents whom, and what it means today. */
    public List<RepresentationView> representations(UUID id) {
        OpenedFile file = look(id);
        ShownRepresentations shown = new ShownRepresentations(file, parts.seen(file));
        return shown.views(names.workers(file, shown.people()), user.get().personId());
    }

    /** One page of the timeline. */
    public Slice<EntryView> timeline(UUID id, Optional<Entry.Place> after, int limit) {
        OpenedFile file = look(id);
        Slice<Entry> entries = timeline.page(file, after, limit);
        Map<UUID, Person> workers = names.workers(
                file, entries.items().stream().flatMap(Entry::people).toList());
        Shown shown = new Shown(file);
        return entries.map(e -> shown.entry(e, workers));
    }

    public EntryView entry(UUID id, UUID entryId) {
        OpenedFile file = look(id);
        Entry entry = timeline.find(file, entryId).orElseThrow(ProblemException::notFound);
        return new Shown(file).entry(entry, names.workers(file, entry.people().toList()));
    }

    public BoardView board(UUID id, int timelineLimit) {
        return board(id, Optional.empty(), timelineLimit);
    }

    public BoardView board(UUID id, Optional<Entry.Place> after, int timelineLimit) {
        OpenedFile file = look(id);
        return board(file, timeline.page(file, after, timelineLimit));
    }

    /** For pages that show another part below the banner: one statement fewer. */
    public BoardView withoutTimeline(UUID id) {
        return board(look(id), new Slice<>(List.of(), Optional.empty()));
    }

    /** As {@link #withoutTimeline}, with all of the plan that ever was: goals reached, actions done, helpers who left. */
    public BoardView withFormerPlan(UUID id) {
        OpenedFile file = look(id);
        return board(
                file,
                new Slice<>(List.of(), Optional.empty()),
                parts.seen(file),
                PlanParts.ever(file, parts.everSeen(file)));
    }

    private BoardView board(OpenedFile file, Slice<Entry> entries) {
        Seen seen = parts.seen(file);
        return board(file, entries, seen, PlanParts.of(file, seen));
    }

    private BoardView board(OpenedFile file, Slice<Entry> entries, Seen seen, Plan plan) {
        Shown shown = new Shown(file);
        ShownMeetings meetings = new ShownMeetings(file, seen);
        SayAboutThing.Waiting remarks = SayAboutThing.waiting(file, seen);
        List<StandIns.StandIn> away = standIns.remembered();
        Map<UUID, Person> workers = names.workers(
                file,
                Stream.of(
                                Stream.of(file.contact()),
                                StandIns.insteadOf(file.contact(), away, file.today()).stream(),
                                remarks.callers().stream(),
                                entries.items().stream().flatMap(Entry::people),
                                plan.people().stream(),
                                meetings.people().stream())
                        .flatMap(people -> people)
                        .toList());
        return new BoardView(
                code(file.grant().role()),
                shown.file(shown.household()),
                shown.homes(),
                shown.guardianships(),
                shown.openings(),
                entries.map(e -> shown.entry(e, workers)),
                new ShownPlan(file, plan, workers, terms).view(),
                new ShownWords(file, seen).onTheBoard(),
                meetings.onTheBoard(workers),
                meetings.afterwards(),
                new ShownContinuity(file, seen).onTheBoard(),
                TellOfNight.toLookBackOn(file, seen),
                remarks.views(workers),
                PassOnStuck.asks(file, seen),
                file.view().seesTeam() ? teamCard(file, workers, away) : Optional.empty(),
                may(file.view()));
    }

    private OpenedFile look(UUID id) {
        return door.read(id);
    }

    private Optional<TeamCard> teamCard(OpenedFile file, Map<UUID, Person> workers, List<StandIns.StandIn> away) {
        Optional<Person> contact = Optional.ofNullable(workers.get(file.contact()));
        Optional<Person> meanwhile = StandIns.insteadOf(file.contact(), away, file.today()).stream()
                .flatMap(person -> Optional.ofNullable(workers.get(person)).stream())
                .findFirst();
        Optional<Person> there = meanwhile.or(() -> contact);
        return directory
                .findTeam(new TeamId(file.team()))
                .map(team -> new TeamCard(
                        file.team(),
                        team.name(),
                        team.phone(),
                        team.openingHours(),
                        contact.map(person -> person.id().value()),
                        contact.map(Person::givenName),
                        there.flatMap(Person::workPhone).orElse(team.phone()),
                        contact.flatMap(Person::workingDays),
                        meanwhile.flatMap(person -> StandIns.awayUntil(file.contact(), away, file.today())
                                .map(until ->
                                        new TeamCard.Meanwhile(person.givenName(), until, person.workingDays())))));
    }

    private static String code(GrantRole role) {
        return switch (role) {
            case TEAM -> "team";
            case HOUSEHOLD_MEMBER -> "household-member";
            case CLIENT_SUPPORTER -> "client-supporter";
            case BREAK_GLASS -> "break-glass";
            case FUNDER, OUTSIDE_READER -> throw ProblemException.notFound();
        };
    }

    private static List<String> may(HouseholdView view) {
        List<String> may = new ArrayList<>();
        if (view.mayWrite()) {
            may.add("write");
            may.add("share");
            may.add("plan");
        }
        if (view.mayChangeOwnWords()) {
            may.add("change-words");
        }
        if (view.side().actsAsTeam()) {
            may.addAll(List.of("change-household", "invite"));
        }
        return List.copyOf(may);
    }
}
