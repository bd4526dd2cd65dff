// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.breakglass.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.passend.kernel.access.BreakGlassGrants;
import nl.passend.kernel.access.Grant;
import nl.passend.kernel.access.Grants;
import nl.passend.kernel.access.ObjectType;
import nl.passend.kernel.access.Purpose;
import nl.passend.kernel.account.AccountRights;
import nl.passend.kernel.account.CurrentUser;
import nl.passend.kernel.account.Guesses;
import nl.passend.kernel.account.Me;
import nl.passend.kernel.account.Role;
import nl.passend.kernel.audit.Audit;
import nl.passend.kernel.audit.AuditAction;
import nl.passend.kernel.audit.AuditEvent;
import nl.passend.kernel.audit.SealerHealth;
import nl.passend.kernel.breakglass.BreakGlass;
import nl.passend.kernel.breakglass.Emergency;
import nl.passend.kernel.breakglass.internal.UseTable.Stored;
import nl.passend.kernel.id.Ids;
import nl.passend.kernel.post.Post;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;
import nl.passend.kernel.rest.Slice;

@ApplicationScoped
class StoredBreakGlass implements BreakGlass {
    private static final String GUESSED = "break-glass";

    /** After this many misses the privacy officers hear of it, and after as many again. */
    private static final int TOLD_EVERY = 3;

    private static final Set<Role> NEVER_WITH = Set.of(Role.CLIENT, Role.ADMINISTRATOR, Role.PRIVACY_OFFICER);

    private final UseTable uses;
    private final BreakGlassGrants shortGrants;
    private final Grants grants;
    private final AccountRights rights;
    private final Guesses guesses;
    private final Post post;
    private final Audit audit;
    private final SealerHealth sealer;
    private final CurrentUser user;
    private final Ids ids;
    private final Clock clock;

    @Inject
    StoredBreakGlass(
            UseTable uses,
            BreakGlassGrants shortGrants,
            Grants grants,
            AccountRights rights,
            Guesses guesses,
            Post post,
            Audit audit,
            SealerHealth sealer,
            CurrentUser user,
            Ids ids,
            Clock clock) {
        this.uses = uses;
        this.shortGrants = shortGrants;
        this.grants = grants;
        this.rights = rights;
        this.guesses = guesses;
        this.post = post;
        this.audit = audit;
        this.sealer = sealer;
        this.user = user;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public Readiness readiness() {
        Me me = user.get();
        boolean mine = me.has(Role.BREAK_GLASS)
                && me.has(Role.WORKER)
                && NEVER_WITH.stream().noneMatch(me::has);
        if (!mine) {
            return Readiness.NOT_YOURS;
        }
        return officers().isEmpty() ? Readiness.NOBODY_TO_TELL : Readiness.READY;
    }

    /** Who breaks the glass is told by nobody that they did. */
    private List<UUID> officers() {
        return rights.reachable(Role.PRIVACY_OFFICER).stream()
                .filter(person -> !person.equals(user.get().personId()))
                .toList();
    }

    @Override
    public Optional<Duration> mustWait() {
        return guesses.mustWait(GUESSED, user.get().accountId());
    }

    @Override
    @Transactional
    public Use open(Opening opening) {
        if (readiness() != Readiness.READY) {
            throw new ProblemException(ProblemType.FORBIDDEN);
        }
        requireSealer();
        UUID id = ids.next();
        UUID me = user.get().personId();
        Grant grant = shortGrants.open(
                ids.next(),
                opening.type(),
                opening.object(),
                opening.municipality(),
                me,
                opening.emergency().ground(),
                opening.lasting());
        var begun = clock.instant().truncatedTo(ChronoUnit.MICROS);
        uses.insert(id, opening, grant.id(), me, begun, grant.expires().orElseThrow());
        post.notify(
                Post.Notice.BREAK_GLASS_USED,
                Stream.concat(officers().stream(), opening.alsoTold().stream())
                        .distinct()
                        .toList());
        return uses.opened(uses.find(id).stream().toList()).get(0);
    }

    @Override
    @Transactional
    public void missed(ObjectType type, Emergency emergency) {
        requireSealer();
        uses.insertMiss(ids.next(), type, user.get().personId(), emergency, clock.instant());
        audit.changed(new AuditEvent(
                AuditAction.EXECUTE,
                "break-glass.miss",
                type,
                List.of(),
                List.of(),
                List.of(emergency.code()),
                Purpose.EMERGENCY,
                Optional.empty()));
        int misses = guesses.missed(GUESSED, user.get().accountId());
        if (misses % TOLD_EVERY == 0) {
            post.notify(Post.Notice.BREAK_GLASS_MISSED, officers());
        }
    }

    /** What cannot be put on record does not happen. */
    private void requireSealer() {
        if (!sealer.healthy()) {
            throw new ProblemException(ProblemType.UNAVAILABLE);
        }
    }

    @Override
    public List<Use> mine() {
        return uses.opened(uses.standing(user.get().personId(), clock.instant()));
    }

    @Override
    @Transactional
    public void end(UUID useId) {
        uses.standing(user.get().personId(), clock.instant()).stream()
                .filter(use -> use.id().equals(useId))
                .forEach(use -> {
                    grants.revoke(use.grant().orElseThrow());
                    uses.ended(useId, clock.instant());
                });
    }

    @Override
    public List<Use> on(ObjectType type, UUID object) {
        return uses.opened(uses.on(type, object));
    }

    @Override
    public Slice<Use> all(Optional<UUID> after, int limit) {
        requireOfficer();
        Slice<Stored> rows =
                Slice.of(uses.all(after, limit + 1), limit, use -> use.id().toString());
        List<Stored> opened =
                rows.items().stream().filter(use -> use.object().isPresent()).toList();
        opened.stream()
                .collect(Collectors.groupingBy(Stored::municipality, LinkedHashMap::new, Collectors.toList()))
                .values()
                .forEach(together -> audit.looked(judged(AuditAction.READ, "break-glass.list", together)));
        return new Slice<>(uses.opened(rows.items()), rows.next());
    }

    @Override
    @Transactional
    public long review(UUID useId, String note, long version) {
        requireOfficer();
        Stored use =
                uses.find(useId).filter(found -> found.object().isPresent()).orElseThrow(ProblemException::notFound);
        if (!uses.review(use, user.get().personId(), clock.instant(), note, version)) {
            throw new ProblemException(ProblemType.STALE);
        }
        audit.changed(judged(AuditAction.UPDATE, "break-glass.review", List.of(use)));
        return version + 1;
    }

    private void requireOfficer() {
        if (!user.get().has(Role.PRIVACY_OFFICER)) {
            throw ProblemException.notFound();
        }
    }

    /** @param opened uses in files of one municipality */
    private static AuditEvent judged(AuditAction action, String what, List<Stored> opened) {
        return new AuditEvent(
                action,
                what,
                opened.get(0).type(),
                opened.stream().flatMap(use -> use.object().stream()).distinct().toList(),
                List.of(),
                List.of(),
                Purpose.ACCESS_REVIEW,
                Optional.empty(),
                opened.get(0).municipality());
    }
}
