// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.sharing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.passend.cases.Ground;
import nl.passend.cases.OpenPart;
import nl.passend.cases.Scope;

/**
 * The facts about one household on which the view rules rest; no name, no text.
 *
 * @param teller the member whose request and own words stand on top
 */
public record Household(
        UUID teller, List<Member> members, List<Home> homes, List<Guardianship> guardianships, List<Opening> openings) {
    public Household {
        members = List.copyOf(members);
        homes = List.copyOf(homes);
        guardianships = List.copyOf(guardianships);
        openings = List.copyOf(openings);
    }

    /**
     * @param person the person of their account; absent without one
     * @param unable when a finding says that they cannot judge their own interests
     */
    public record Member(UUID id, Optional<LocalDate> birthDate, Optional<UUID> person, List<Period> unable) {
        public Member {
            unable = List.copyOf(unable);
        }

        public Member(UUID id, Optional<LocalDate> birthDate, Optional<UUID> person) {
            this(id, birthDate, person, List.of());
        }
    }

    public record Home(UUID id, boolean secret, Set<UUID> residents) {
        public Home {
            residents = Set.copyOf(residents);
        }
    }

    /** @param mayRead false when reading is withheld for safety: then the guardian also decides nothing here */
    public record Guardianship(UUID guardian, UUID ward, Ground ground, boolean mayRead, Period period) {}

    /** @param ended ended before its time; counts at once */
    public record Opening(UUID id, UUID subject, UUID reader, OpenPart part, Period period, boolean ended) {
        boolean holds(LocalDate day) {
            return !ended && period.holds(day);
        }
    }

    /**
     * What is asked about: one row that says something about people.
     *
     * @param subjects whom it is about; without any it is the team's
     * @param author the person (of an account) who wrote it
     * @param toldBy the member on whose word it stands; absent when it is the author's own finding
     * @param confidant the one worker, or client supporter (person), who may read what the team may not
     * @param together whether all whom it is about sit at one table, so that each of them reads it
     */
    public record Row(
            OpenPart part,
            Set<UUID> subjects,
            UUID author,
            Optional<UUID> toldBy,
            Scope scope,
            Optional<UUID> confidant,
            boolean together) {
        public Row {
            subjects = Set.copyOf(subjects);
        }

        public Row(
                OpenPart part,
                Set<UUID> subjects,
                UUID author,
                Optional<UUID> toldBy,
                Scope scope,
                Optional<UUID> confidant) {
            this(part, subjects, author, toldBy, scope, confidant, false);
        }

        public Row(OpenPart part, Set<UUID> subjects, UUID author, Optional<UUID> toldBy, Scope scope) {
            this(part, subjects, author, toldBy, scope, Optional.empty());
        }
    }

    public Optional<Member> member(UUID id) {
        return members.stream().filter(m -> m.id().equals(id)).findFirst();
    }

    /** What one side sees today. */
    public HouseholdView seenFrom(Side side, LocalDate today) {
        return new HouseholdView(this, side, today);
    }
}
