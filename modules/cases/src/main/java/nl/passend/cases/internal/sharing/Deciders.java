// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.sharing;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.passend.cases.internal.sharing.DecidingRules.Band;
import nl.passend.cases.internal.sharing.DecidingRules.Opens;
import nl.passend.cases.internal.sharing.Household.Guardianship;
import nl.passend.cases.internal.sharing.Household.Member;

/**
 * Who decides about what concerns one member, and so who reads it and who may open it to others.
 *
 * <p>In outline (Jeugdwet 7.3.1-7.3.5 and 7.3.11, BW 7:447 and 7:450): under 12 those with authority; from 12 up to and
 * including 15 the youth together with them; from 16 the youth alone. Of a youth who was found unable to judge their own interests those with
 * authority decide, as under 12. At any age a mentor or curator for who cannot judge
 * own interests. Someone whose birth date is not known counts as 16 or older: the closed reading is the safe one. The lines
 * themselves are data: {@link DecidingRules}.
 */
record Deciders(Household household, LocalDate today) {
    private static final DecidingRules RULES = DecidingRules.current();

    private Band band(Member member) {
        return member.unable().stream().anyMatch(found -> found.holds(today))
                ? RULES.bandOfUnable(member.birthDate(), today)
                : RULES.bandOf(member.birthDate(), today);
    }

    /** Everyone but the member who decides for them today; those from whom reading is withheld are not among them. */
    Set<UUID> guardiansOf(UUID ward) {
        return household.guardianships().stream()
                .filter(g -> g.ward().equals(ward) && !g.guardian().equals(ward) && counts(g))
                .map(Guardianship::guardian)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Whose yes a decision about this member needs, each of them. Under 12 who decides for them, from 12 the youth as well, from 16
     * the youth or adult alone; with a mentor or curator it is that one. Nobody when a child has nobody who decides.
     */
    Set<UUID> voicesFor(UUID subject) {
        Optional<Member> member = household.member(subject);
        if (member.isEmpty()) {
            return Set.of();
        }
        Set<UUID> guardians = guardiansOf(subject);
        Opens opens = band(member.get()).opens();
        if (opens == Opens.REPRESENTATIVE || opens == Opens.EITHER && !guardians.isEmpty()) {
            return guardians;
        }
        return Stream.concat(Stream.of(subject), guardians.stream()).collect(Collectors.toUnmodifiableSet());
    }

    private boolean counts(Guardianship g) {
        return g.mayRead()
                && g.period().holds(today)
                && household
                        .member(g.ward())
                        .map(ward -> RULES.reads(g.ground(), band(ward)))
                        .orElse(false);
    }

    /** Whether the word of these members together is enough to open what concerns {@code subject}. */
    boolean enough(UUID subject, Set<UUID> words) {
        Optional<Member> member = household.member(subject);
        if (member.isEmpty()) {
            return false;
        }
        boolean own = words.contains(subject);
        boolean aGuardian = words.stream().anyMatch(guardiansOf(subject)::contains);
        return switch (band(member.get()).opens()) {
            case REPRESENTATIVE -> aGuardian;
            case TOGETHER -> aGuardian && own;
            case EITHER -> own || aGuardian;
        };
    }

    /** Whether this member alone may close again: closing needs one voice, opening may need two. */
    boolean mayClose(UUID subject, UUID member) {
        return subject.equals(member) || guardiansOf(subject).contains(member);
    }
}
