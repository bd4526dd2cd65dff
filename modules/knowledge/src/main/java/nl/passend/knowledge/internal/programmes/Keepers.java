// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.programmes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.passend.kernel.account.CurrentUser;
import nl.passend.kernel.account.Me;
import nl.passend.kernel.account.Role;
import nl.passend.kernel.edition.Edition;
import nl.passend.kernel.edition.EditionOwners;
import nl.passend.kernel.edition.EditionOwners.Candidate;
import nl.passend.kernel.time.LegalCalendar;
import nl.passend.knowledge.KnowledgeItem;
import nl.passend.knowledge.Owned;
import nl.passend.knowledge.Owned.State;
import nl.passend.knowledge.Programme;
import nl.passend.knowledge.Programmes;

/**
 * Who keeps what, as it stands now. An owner whose account was closed or who writes no more is no owner; of what a programme left
 * when it ended somebody here must be the owner, and of what came with Passend nobody has to be.
 */
@ApplicationScoped
public class Keepers {
    private final EditionOwners owners;
    private final Programmes programmes;
    private final LegalCalendar calendar;
    private final CurrentUser user;

    @Inject
    public Keepers(EditionOwners owners, Programmes programmes, LegalCalendar calendar, CurrentUser user) {
        this.owners = owners;
        this.programmes = programmes;
        this.calendar = calendar;
        this.user = user;
    }

    /** Two statements, for as many questions as a page has. */
    public Now now() {
        var standing = programmes.standing();
        return new Now(
                owners.candidates(programmes.kind()),
                standing.all().stream()
                        .collect(Collectors.toMap(edition -> edition.item().slug(), edition -> edition)),
                standing.ends(),
                calendar.today(),
                user.find());
    }

    /**
     * @param candidates who may keep a programme or an item, by name
     * @param programmes by slug
     * @param ends by slug of the programme, the day on which it is over
     */
    public record Now(
            List<Candidate> candidates,
            Map<String, Edition<Programme>> programmes,
            Map<String, LocalDate> ends,
            LocalDate today,
            Optional<Me> reader) {
        public Now {
            candidates = List.copyOf(candidates);
            programmes = Map.copyOf(programmes);
            ends = Map.copyOf(ends);
        }

        /** The day on which it ends or ended, whoever still has to read what became of it. */
        public Optional<LocalDate> end(Edition<Programme> programme) {
            return Optional.ofNullable(ends.get(programme.item().slug()));
        }

        public boolean isOver(Edition<Programme> programme) {
            return end(programme).filter(day -> !day.isAfter(today)).isPresent();
        }

        public Owned of(Edition<KnowledgeItem> item) {
            boolean left = item.content()
                    .programme()
                    .map(programmes::get)
                    .filter(this::isOver)
                    .isPresent();
            return owned(item, left);
        }

        public Owned ofProgramme(Edition<Programme> programme) {
            return owned(programme, true);
        }

        /** Of these, the ones that somebody should take up. */
        public List<Edition<KnowledgeItem>> orphans(List<Edition<KnowledgeItem>> items) {
            return items.stream().filter(item -> of(item).isOrphaned()).toList();
        }

        private Owned owned(Edition<?> edition, boolean needsOwner) {
            Optional<UUID> owner = edition.item().owner();
            Optional<Candidate> keeper = candidates.stream()
                    .filter(candidate ->
                            owner.filter(candidate.person()::equals).isPresent())
                    .findFirst();
            if (keeper.isPresent()) {
                return new Owned(State.KEPT, keeper.map(Candidate::name).filter(name -> mayReadNames()));
            }
            boolean orphaned = needsOwner || owner.isPresent() || !edition.isShipped();
            return new Owned(orphaned ? State.ORPHANED : State.SHIPPED, Optional.empty());
        }

        /** Colleagues can call each other; a family calls its own team. */
        private boolean mayReadNames() {
            return reader.filter(me -> !me.has(Role.CLIENT) && !me.has(Role.READER))
                    .isPresent();
        }
    }
}
