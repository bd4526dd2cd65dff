// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.sharing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.passend.cases.OpenPart;
import nl.passend.cases.Scope;
import nl.passend.cases.internal.sharing.Household.Home;
import nl.passend.cases.internal.sharing.Household.Member;
import nl.passend.cases.internal.sharing.Household.Row;

/**
 * What one side sees of a household today. The team sees all. A member sees what concerns them, and of others only what those
 * (or who decides for them) opened; who looks from the side of a member sees what that member sees.
 *
 * <p>A row about several people is read in the closed way: every one of them must be readable. Three exceptions, all
 * the viewer's own: what they wrote themself, what was recorded on their word about them and others, and what they sat at one
 * table for.
 *
 * <p><b>Told in confidence.</b> What somebody told for themself, or to one worker, no rule below opens: not for the team, not for
 * who decides for them, not by an opening. What a client supporter writes for themself is theirs in the same way.
 *
 * <p><b>Protected homes.</b> A home with a secret address shields everyone who lives there from every member who does not:
 * no opening and no authority reaches through. From outside also the team, its place, the helpers and who looked stay
 * hidden, since each of these can tell where someone is. A request to open to such a member is refused beforehand
 * ({@link #mayOpen}).
 */
public final class HouseholdView {
    private final Household household;
    private final Side side;
    private final LocalDate today;
    private final Deciders deciders;
    private final Set<UUID> shielded;

    HouseholdView(Household household, Side side, LocalDate today) {
        this.household = household;
        this.side = side;
        this.today = today;
        this.deciders = new Deciders(household, today);
        this.shielded = side.member().map(this::shieldedFrom).orElse(Set.of());
    }

    public Side side() {
        return side;
    }

    /**
     * False for a member who is no longer in the household: there is nothing to see, not even that there is a file. False for who
     * pays for help and for who reads along from outside: what that costs and what was given is not asked here.
     */
    public boolean seesAnything() {
        return side.isTeam() || side.member().flatMap(household::member).isPresent();
    }

    public boolean seesMember(UUID member) {
        return ownSide(viewer -> viewer.equals(member)
                || livesWith(viewer, member)
                || !shielded.contains(member)
                        && (decidesFor(viewer, member)
                                || decidesTogether(viewer, member)
                                || openedAnything(viewer, member)));
    }

    /** More than the name: birth date, version, whether they have an account. */
    public boolean seesDetails(UUID member) {
        return reads(member, OpenPart.EVERYTHING);
    }

    /** Whether what concerns this member, in this part, is open. */
    public boolean reads(UUID subject, OpenPart part) {
        return ownSide(viewer -> viewer.equals(subject)
                || !shielded.contains(subject) && (decidesFor(viewer, subject) || opened(viewer, subject, part)));
    }

    /** A home of others only when all who live there are open; a secret one never. */
    public boolean seesHome(UUID home) {
        return ownSide(viewer -> household.homes().stream().anyMatch(h -> h.id().equals(home) && seesHome(viewer, h)));
    }

    private boolean seesHome(UUID viewer, Home home) {
        return home.residents().contains(viewer)
                || !home.secret()
                        && !home.residents().isEmpty()
                        && home.residents().stream().allMatch(r -> reads(r, OpenPart.EVERYTHING));
    }

    public boolean seesRow(Row row) {
        if (row.scope() == Scope.SUPPORTER) {
            return seesAnything()
                    && side.supporter().isPresent()
                    && side.supporter().equals(row.confidant());
        }
        return row.scope().isPrivate() ? isTeller(row) || isConfidant(row) : seesShared(row);
    }

    /** In person: a supporter at their side reads none of it. */
    private boolean isTeller(Row row) {
        return side.isSelf() && seesAnything() && row.toldBy().equals(side.member());
    }

    private boolean isConfidant(Row row) {
        return row.scope() == Scope.CONFIDANT
                && row.confidant().filter(side::isWorker).isPresent();
    }

    private boolean seesShared(Row row) {
        return ownSide(viewer -> !row.subjects().isEmpty()
                && switch (row.scope()) {
                    case HOUSEHOLD ->
                        wrote(row)
                                || told(viewer, row) && row.subjects().contains(viewer)
                                || isAtTheTable(viewer, row)
                                || row.subjects().stream().allMatch(s -> reads(s, row.part()));
                    case TELLER -> wrote(row) || told(viewer, row);
                    default -> false;
                });
    }

    private boolean wrote(Row row) {
        return side.member()
                .flatMap(household::member)
                .flatMap(Member::person)
                .map(row.author()::equals)
                .orElse(false);
    }

    private boolean told(UUID viewer, Row row) {
        return row.toldBy().map(viewer::equals).orElse(false)
                && row.subjects().stream().noneMatch(shielded::contains);
    }

    private boolean isAtTheTable(UUID viewer, Row row) {
        return row.together()
                && row.subjects().contains(viewer)
                && row.subjects().stream().noneMatch(shielded::contains);
    }

    /** The request and the own words belong to who told them. */
    public boolean seesOwnWords() {
        return reads(household.teller(), OpenPart.OWN_WORDS);
    }

    /** Team, place, helpers' names and who looked: closed to a member who lives outside a protected home. */
    public boolean seesTeam() {
        return seesAnything() && shielded.isEmpty();
    }

    /** Guardianships and openings: those one is part of, and those about who one decides for. */
    public boolean seesTie(UUID about, UUID other) {
        return ownSide(viewer -> (viewer.equals(about) || viewer.equals(other) || decidesFor(viewer, about))
                && (viewer.equals(about) || !shielded.contains(about))
                && (viewer.equals(other) || !shielded.contains(other)));
    }

    /**
     * How two members are related: these two, who decides for one of them or lives with them, and who reads the network of both. It
     * says nothing of anybody whom the viewer does not know of; what must not be known at home is told to the team alone.
     */
    public boolean seesRelation(UUID one, UUID other) {
        return ownSide(viewer -> seesMember(one)
                && seesMember(other)
                && (viewer.equals(one)
                        || viewer.equals(other)
                        || decidesFor(viewer, one)
                        || decidesFor(viewer, other)
                        || livesWith(viewer, one)
                        || livesWith(viewer, other)
                        || reads(one, OpenPart.NETWORK) && reads(other, OpenPart.NETWORK)));
    }

    /**
     * Where somebody from outside lives and how they are reached: the team, who told it and who it is about. Not everybody who
     * may read that this person is there, so that no address is learned by deciding for a child.
     */
    public boolean seesContact(Row row) {
        return seesRow(row)
                && (side.isTeam()
                        || wrote(row)
                        || side.member()
                                .filter(viewer ->
                                        row.toldBy().filter(viewer::equals).isPresent()
                                                || row.subjects().contains(viewer))
                                .isPresent());
    }

    public boolean mayChangeOwnWords() {
        return side.actsAsTeam()
                || side.isSelf()
                        && side.member().map(household.teller()::equals).orElse(false);
    }

    /** The team and the member in person; a supporter reads along. */
    public boolean mayWrite() {
        return side.actsAsTeam() || side.isSelf() && seesAnything();
    }

    /** The team for everyone; a member for themself and for those of whom they decide alone. */
    public boolean mayPlanFor(Collection<UUID> subjects) {
        return side.actsAsTeam()
                || mayWrite()
                        && !subjects.isEmpty()
                        && subjects.stream()
                                .allMatch(s -> side.member().filter(s::equals).isPresent()
                                        || decidesAlone(s) && reads(s, OpenPart.PLAN));
    }

    /**
     * Whether what concerns {@code subject} may be opened to {@code reader} on the word of these members. A member speaks
     * only for themself, the team records whose word it was.
     */
    public boolean mayOpen(UUID subject, UUID reader, Set<UUID> words) {
        boolean ownVoice = side.actsAsTeam()
                || side.isSelf() && words.equals(side.member().map(Set::of).orElse(Set.of()));
        return ownVoice
                && !subject.equals(reader)
                && household.member(reader).isPresent()
                && !shieldedFrom(reader).contains(subject)
                && deciders.enough(subject, words);
    }

    /**
     * Whether these members together may give this to somebody from outside to read: each of them reads it, what was told in confidence
     * and what is the team's alone stays, what another told is theirs to give, and their word is enough for everybody whom it is
     * about. The same whoever of them asks, and for who reads; it is asked anew each time it is read, so that it ends by itself with
     * an age or a choice.
     */
    public boolean mayGive(Row row, Set<UUID> words) {
        return side.funder().isEmpty()
                && !words.isEmpty()
                && !row.subjects().isEmpty()
                && !row.scope().isPrivate()
                && row.scope() != Scope.TEAM
                && row.toldBy().map(words::contains).orElse(true)
                && row.subjects().stream().allMatch(subject -> deciders.enough(subject, words))
                && words.stream().allMatch(member -> household
                        .seenFrom(new Side.OfMember(member, true), today)
                        .seesRow(row));
    }

    public boolean mayClose(UUID subject) {
        return side.actsAsTeam()
                || side.isSelf()
                        && side.member().map(m -> deciders.mayClose(subject, m)).orElse(false);
    }

    /**
     * Without whose yes nothing is decided about these members: each for themself, and who decides for a child or for somebody who
     * cannot. Who may not read of it is not among them.
     */
    public Set<UUID> decidersOf(Collection<UUID> subjects) {
        if (!seesAnything()) {
            return Set.of();
        }
        return subjects.stream()
                .flatMap(subject -> deciders.voicesFor(subject).stream()
                        .filter(voice ->
                                voice.equals(subject) || !shieldedFrom(voice).contains(subject)))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** False as soon as one of them is in a protected home in which another does not live: those two meet nowhere. */
    public boolean mayMeet(Collection<UUID> members) {
        return seesAnything()
                && members.stream().noneMatch(one -> shieldedFrom(one).stream().anyMatch(members::contains));
    }

    /** Whose matters the viewer can open alone: their own, and those of who they decide for. */
    public boolean decidesAlone(UUID subject) {
        return side.member().map(m -> deciders.enough(subject, Set.of(m))).orElse(false);
    }

    /** Members who see this row from their own side; live updates reach them and nobody else. */
    public Set<UUID> readersOf(Row row) {
        return membersWho(view -> view.seesRow(row));
    }

    /** Members who see the request and the own words from their own side. */
    public Set<UUID> readersOfOwnWords() {
        return membersWho(HouseholdView::seesOwnWords);
    }

    /** Members who may know the team, and so who else may enter. */
    public Set<UUID> readersOfTeam() {
        return membersWho(HouseholdView::seesTeam);
    }

    private Set<UUID> membersWho(Predicate<HouseholdView> rule) {
        if (!seesAnything()) {
            return Set.of();
        }
        return household.members().stream()
                .map(Member::id)
                .filter(m -> rule.test(household.seenFrom(new Side.OfMember(m, true), today)))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The team sees all, a member what the rule gives; whoever is neither sees nothing, whatever is asked. */
    private boolean ownSide(Predicate<UUID> rule) {
        return side.isTeam() || seesAnything() && side.member().filter(rule).isPresent();
    }

    private boolean decidesFor(UUID viewer, UUID member) {
        return deciders.guardiansOf(member).contains(viewer);
    }

    /** Who decide for the same child know that of each other, by name: where the other lives and what concerns them stays closed. */
    private boolean decidesTogether(UUID viewer, UUID member) {
        return household.members().stream()
                .map(child -> deciders.guardiansOf(child.id()))
                .anyMatch(both -> both.contains(viewer) && both.contains(member));
    }

    private boolean livesWith(UUID viewer, UUID member) {
        return household.homes().stream()
                .anyMatch(h -> h.residents().contains(viewer) && h.residents().contains(member));
    }

    private boolean opened(UUID viewer, UUID subject, OpenPart part) {
        return household.openings().stream()
                .anyMatch(o -> o.subject().equals(subject)
                        && o.reader().equals(viewer)
                        && o.part().covers(part)
                        && o.holds(today));
    }

    private boolean openedAnything(UUID viewer, UUID subject) {
        return household.openings().stream()
                .anyMatch(o -> o.subject().equals(subject) && o.reader().equals(viewer) && o.holds(today));
    }

    private Set<UUID> shieldedFrom(UUID member) {
        return household.homes().stream()
                .filter(h -> h.secret() && !h.residents().contains(member))
                .flatMap(h -> h.residents().stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
