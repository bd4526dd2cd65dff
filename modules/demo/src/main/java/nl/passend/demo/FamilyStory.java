// SPDX-License-Identifier: EUPL-1.2
package nl.passend.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.passend.cases.Cases;
import nl.passend.cases.Cases.NewCaseFile;
import nl.passend.cases.Cases.NewEntry;
import nl.passend.cases.Cases.NewGuardianship;
import nl.passend.cases.Cases.NewHome;
import nl.passend.cases.Cases.NewMember;
import nl.passend.cases.Cases.NewMemberAccess;
import nl.passend.cases.Cases.NewOpening;
import nl.passend.cases.EntryKind;
import nl.passend.cases.Ground;
import nl.passend.cases.HouseholdRole;
import nl.passend.cases.MeldcodeStep;
import nl.passend.cases.OpenPart;
import nl.passend.cases.SafetyChecks.NewCheck;
import nl.passend.cases.SafetyChecks.NewStep;
import nl.passend.cases.SafetyOutcome;
import nl.passend.cases.Scope;
import nl.passend.cases.SupporterNotes.NewNote;
import nl.passend.cases.Weighing;
import nl.passend.demo.DemoIds.Kind;
import nl.passend.kernel.access.GrantRole;
import nl.passend.kernel.access.Grants;
import nl.passend.kernel.access.Grants.NewGrant;
import nl.passend.kernel.access.ObjectType;

/**
 * A family of the demo, told from the top: who they are, where they live, who decides for whom, what happened, who opened what.
 * Ids follow from the order in which it is told, so a story that was published is never told in another order.
 */
final class FamilyStory {
    private static final int IDS_PER_FAMILY = 1000;
    private static final int FIRST_SUPPORTER = 500;

    /** Ground of a grant: the person let someone in. */
    private static final String OWN_LEAVE = "own-leave";

    private final int family;
    private final UUID file;
    private final UUID team;
    private final String municipality;
    private final LocalDate firstDay;
    private final List<NewMember> household = new ArrayList<>();
    private final List<NewHome> homes = new ArrayList<>();
    private final List<NewGuardianship> guardianships = new ArrayList<>();
    private final List<NewEntry> entries = new ArrayList<>();
    private final List<NewOpening> openings = new ArrayList<>();
    private final List<NewMemberAccess> accounts = new ArrayList<>();
    private final List<NewGrant> supporters = new ArrayList<>();
    private final List<NewCheck> looks = new ArrayList<>();
    private final List<NewStep> steps = new ArrayList<>();
    private final FamilyPlan plan;
    private final FamilyWords words;
    private final FamilyMeetings meetings;
    private final FamilyNetwork network;
    private final FamilyVersions versions;
    private final FamilyCarers carers;
    private final FamilyDocuments documents;
    private final FamilyInstruments instruments;
    private final List<NewNote> notes = new ArrayList<>();
    private NewCaseFile opening;

    /** @param family number of the family, never used twice */
    FamilyStory(int family, UUID file, LocalDate firstDay) {
        this(family, file, DemoIds.TEAM_RIVIERENWIJK, DemoIds.RIVIERSTAD, firstDay);
    }

    /** A family of another team and municipality. */
    FamilyStory(int family, UUID file, UUID team, String municipality, LocalDate firstDay) {
        this.family = family;
        this.file = file;
        this.team = team;
        this.municipality = municipality;
        this.firstDay = firstDay;
        this.plan = new FamilyPlan(family * IDS_PER_FAMILY, file, firstDay);
        this.words = new FamilyWords(family * IDS_PER_FAMILY, file, firstDay);
        this.meetings = new FamilyMeetings(family * IDS_PER_FAMILY, file, firstDay);
        this.network = new FamilyNetwork(family * IDS_PER_FAMILY, file, firstDay);
        this.versions = new FamilyVersions(family * IDS_PER_FAMILY, file, firstDay);
        this.carers = new FamilyCarers(family * IDS_PER_FAMILY, file, firstDay);
        this.documents = new FamilyDocuments(family * IDS_PER_FAMILY, file);
        this.instruments = new FamilyInstruments(family * IDS_PER_FAMILY, file, firstDay);
    }

    /** @param months past the last birthday on the first day, so that nobody's age changes at once */
    UUID member(String givenName, String familyName, int age, int months, HouseholdRole role) {
        var id = id(Kind.MEMBER, household.size());
        var birth = firstDay.minusYears(age).minusMonths(months);
        household.add(new NewMember(id, givenName, familyName, Optional.of(birth), role));
        return id;
    }

    /** Told last of who they are: from here on the household is complete. */
    void asks(UUID teller, UUID contact, String request, String ownWords) {
        opening = new NewCaseFile(
                file, team, municipality, contact, teller, request, Optional.of(ownWords), List.copyOf(household));
    }

    void home(String address, UUID... residents) {
        homes.add(new NewHome(id(Kind.HOME, homes.size()), file, Optional.of(address), false, Set.of(residents)));
    }

    void secretHome(String address, UUID... residents) {
        homes.add(new NewHome(id(Kind.HOME, homes.size()), file, Optional.of(address), true, Set.of(residents)));
    }

    /** Ouderlijk gezag, since the child was born. */
    void gezag(UUID parent, UUID child) {
        guardian(parent, child, true);
    }

    /** Ouderlijk gezag of a parent who may not read along, for the child's safety. */
    void gezagWithoutReading(UUID parent, UUID child) {
        guardian(parent, child, false);
    }

    private void guardian(UUID parent, UUID child, boolean mayRead) {
        var born = household.stream()
                .filter(member -> member.id().equals(child))
                .flatMap(member -> member.birthDate().stream())
                .findFirst()
                .orElseThrow();
        guardianships.add(new NewGuardianship(
                id(Kind.GUARDIANSHIP, guardianships.size()), file, parent, child, Ground.GEZAG, mayRead, born));
    }

    /** What a member told, written down by a worker. */
    void told(EntryKind kind, int daysAgo, UUID author, UUID teller, String text, UUID... about) {
        entry(kind, daysAgo, author, Optional.of(teller), Scope.HOUSEHOLD, text, about);
    }

    /** What a worker noted from their own side. */
    void noted(EntryKind kind, int daysAgo, UUID author, String text, UUID... about) {
        entry(kind, daysAgo, author, Optional.empty(), Scope.HOUSEHOLD, text, about);
    }

    /** For the team alone: what could endanger someone when told. */
    void safety(int daysAgo, UUID author, String text, UUID... about) {
        entry(EntryKind.SAFETY, daysAgo, author, Optional.empty(), Scope.TEAM, text, about);
    }

    private void entry(
            EntryKind kind, int daysAgo, UUID author, Optional<UUID> teller, Scope scope, String text, UUID... about) {
        entries.add(new NewEntry(
                id(Kind.ENTRY, entries.size()),
                file,
                kind,
                text,
                firstDay.minusDays(daysAgo),
                new LinkedHashSet<>(List.of(about)),
                author,
                teller,
                scope));
    }

    /** A member opens a part of what concerns them to another, on their own word, without an end. */
    void opens(UUID subject, UUID reader, OpenPart part) {
        openings.add(new NewOpening(
                id(Kind.OPENING, openings.size()),
                file,
                subject,
                reader,
                part,
                Set.of(subject),
                firstDay,
                Optional.empty()));
    }

    /** The member has an account and sees the file from their own side. */
    void logsInAs(UUID member, UUID person) {
        accounts.add(new NewMemberAccess(id(Kind.GRANT, accounts.size()), file, member, person, firstDay));
    }

    /** A client supporter, let in by a member to see what that member sees. */
    void letsIn(UUID member, UUID supporter) {
        supporters.add(new NewGrant(
                id(Kind.GRANT, FIRST_SUPPORTER + supporters.size()),
                ObjectType.CASE_FILE,
                file,
                GrantRole.CLIENT_SUPPORTER,
                Optional.empty(),
                Optional.of(supporter),
                Optional.of(member),
                OWN_LEAVE,
                firstDay,
                Optional.empty(),
                Optional.of(municipality)));
    }

    /** The team looked whether everybody is safe. */
    void lookedAtSafety(
            int daysAgo, UUID worker, SafetyOutcome outcome, String words, String agreed, int again, UUID... about) {
        looks.add(new NewCheck(
                id(Kind.SAFETY_CHECK, looks.size()),
                file,
                Set.of(about),
                outcome,
                words,
                Optional.of(agreed),
                outcome == SafetyOutcome.SAFE ? Optional.empty() : Optional.of(firstDay.plusDays(again)),
                worker,
                firstDay.minusDays(daysAgo)));
    }

    /** A step of the reporting code after the last look: what was done, and what came of it. */
    void stepped(int daysAgo, UUID worker, MeldcodeStep step, String words) {
        stepped(daysAgo, worker, step, words, Optional.empty(), Map.of(), Optional.empty(), Optional.empty());
    }

    /** Weighed by the frame of a profession. */
    void weighed(int daysAgo, UUID worker, String frame, Map<Weighing, Boolean> answers, String words) {
        stepped(
                daysAgo,
                worker,
                MeldcodeStep.WEIGH,
                words,
                Optional.of(frame),
                answers,
                Optional.empty(),
                Optional.empty());
    }

    void decided(int daysAgo, UUID worker, boolean report, boolean help, String words) {
        stepped(
                daysAgo,
                worker,
                MeldcodeStep.DECIDE,
                words,
                Optional.empty(),
                Map.of(),
                Optional.of(report),
                Optional.of(help));
    }

    private void stepped(
            int daysAgo,
            UUID worker,
            MeldcodeStep step,
            String words,
            Optional<String> frame,
            Map<Weighing, Boolean> answers,
            Optional<Boolean> report,
            Optional<Boolean> help) {
        steps.add(new NewStep(
                id(Kind.MELDCODE_STEP, steps.size()),
                file,
                looks.get(looks.size() - 1).id(),
                step,
                words,
                frame,
                answers,
                report,
                help,
                worker,
                firstDay.minusDays(daysAgo)));
    }

    List<NewStep> steps() {
        return steps;
    }

    List<NewCheck> looks() {
        return looks;
    }

    /** What a client supporter wrote for themself. */
    void supporterNotes(UUID supporter, UUID side, int daysAgo, String words) {
        notes.add(new NewNote(
                id(Kind.SUPPORTER_NOTE, notes.size()), file, side, supporter, words, firstDay.minusDays(daysAgo)));
    }

    List<NewNote> notes() {
        return List.copyOf(notes);
    }

    /** What is planned for this family: told after who they are. */
    FamilyPlan plan() {
        return plan;
    }

    /** What is said in own words: told after who they are. */
    FamilyWords words() {
        return words;
    }

    /** With whom they sit at a table: told after who they are. */
    FamilyMeetings meetings() {
        return meetings;
    }

    /** Who is family of whom and who stands around: told after who they are. */
    FamilyNetwork network() {
        return network;
    }

    /** How their plan grew: told after everything that stands in it. */
    FamilyVersions versions() {
        return versions;
    }

    /** What those who care say of themselves, and who takes over from them: told after the plan for the night. */
    FamilyCarers carers() {
        return carers;
    }

    /** Letters and reports: told after who they are. */
    FamilyInstruments instruments() {
        return instruments;
    }

    FamilyDocuments documents() {
        return documents;
    }

    void load(Cases cases, Grants grants) {
        cases.open(opening);
        homes.forEach(cases::add);
        guardianships.forEach(cases::add);
        entries.forEach(cases::add);
        openings.forEach(cases::add);
        accounts.forEach(cases::give);
        supporters.forEach(grants::grant);
    }

    List<NewMember> household() {
        return List.copyOf(household);
    }

    List<NewEntry> entries() {
        return List.copyOf(entries);
    }

    List<NewHome> homes() {
        return List.copyOf(homes);
    }

    List<NewOpening> openings() {
        return List.copyOf(openings);
    }

    private UUID id(Kind kind, int number) {
        return DemoIds.id(kind, family * IDS_PER_FAMILY + number);
    }
}
