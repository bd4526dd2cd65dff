// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.bottleneck;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.passend.directory.Directory;
import nl.passend.directory.ServedMunicipality;
import nl.passend.kernel.account.CurrentUser;
import nl.passend.kernel.account.Me;
import nl.passend.kernel.account.Role;
import nl.passend.kernel.audit.AuditAction;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;
import nl.passend.kernel.time.LegalCalendar;
import nl.passend.kernel.vault.Vault;
import nl.passend.knowledge.BottleneckRegister;
import nl.passend.knowledge.Deidentification;
import nl.passend.knowledge.Traces;

/** Editors and coordinators keep the register of their own municipality. */
@ApplicationScoped
public class KeepBottlenecks implements BottleneckRegister {
    private final Bottlenecks bottlenecks;
    private final CheckBottleneck check;
    private final CountBottlenecks counting;
    private final Deidentification deidentification;
    private final Directory directory;
    private final CurrentUser user;
    private final OnRecord onRecord;
    private final Vault vault;
    private final Clock clock;

    @Inject
    KeepBottlenecks(
            Bottlenecks bottlenecks,
            CheckBottleneck check,
            CountBottlenecks counting,
            Deidentification deidentification,
            Directory directory,
            CurrentUser user,
            OnRecord onRecord,
            Vault vault,
            Clock clock) {
        this.bottlenecks = bottlenecks;
        this.check = check;
        this.counting = counting;
        this.deidentification = deidentification;
        this.directory = directory;
        this.user = user;
        this.onRecord = onRecord;
        this.vault = vault;
        this.clock = clock;
    }

    @Override
    public Set<String> worksFor() {
        return user.find().map(this::worksFor).orElse(Set.of());
    }

    private Set<String> worksFor(Me me) {
        if (me.equals(Me.SYSTEM)) {
            return directory.municipalitiesServed().stream()
                    .map(ServedMunicipality::slug)
                    .collect(Collectors.toUnmodifiableSet());
        }
        boolean works = me.has(Role.KNOWLEDGE_EDITOR) || me.has(Role.REGION_COORDINATOR);
        return works && !me.theme().isEmpty() ? Set.of(me.theme()) : Set.of();
    }

    @Override
    public List<Bottleneck> list(Optional<String> municipality, Optional<UUID> after, int limit) {
        return bottlenecks.page(worksFor(), municipality, after, limit + 1);
    }

    @Override
    public List<Bottleneck> published() {
        return bottlenecks.published();
    }

    @Override
    public List<Bottleneck> behind(String lesson) {
        return bottlenecks.behind(lesson, worksFor());
    }

    @Override
    public Bottleneck get(UUID id) {
        return bottlenecks
                .find(id)
                .filter(one -> one.published() || worksFor().contains(one.municipality()))
                .orElseThrow(ProblemException::notFound);
    }

    @Override
    @Transactional
    public Bottleneck register(NewBottleneck made, boolean looked) {
        Me me = user.get();
        if (!worksFor(me).contains(made.municipality())) {
            throw new ProblemException(ProblemType.FORBIDDEN);
        }
        check.refuse(made);
        lookAt(looked, Stream.of(Optional.of(made.words()), made.solver()));
        Optional<Bottleneck> there = bottlenecks.find(made.id());
        if (there.isPresent()) {
            return there.get();
        }
        var stored = new StoredBottleneck(made, clock.instant(), me.personId(), vault.installation());
        bottlenecks.add(stored);
        return onRecord.step(AuditAction.CREATE, "register", stored, made.id());
    }

    @Override
    @Transactional
    public Bottleneck receive(NewBottleneck made) {
        check.refuse(made);
        var stored = new StoredBottleneck(made, clock.instant(), Me.SYSTEM.personId(), vault.installation());
        bottlenecks.add(stored);
        return onRecord.step(AuditAction.CREATE, "receive", stored, made.id());
    }

    @Override
    @Transactional
    public Bottleneck progress(UUID id, long version, Progress made, boolean looked) {
        StoredBottleneck held = own(id, version);
        check.refuse(made);
        lookAt(looked, Stream.of(made.words(), made.outcome(), made.solver()));
        held.progress(made, vault.installation());
        return onRecord.step(AuditAction.UPDATE, "progress", held, id);
    }

    @Override
    @Transactional
    public Bottleneck publish(UUID id, long version, LocalDate agreed) {
        StoredBottleneck held = own(id, version);
        if (agreed.isAfter(LocalDate.ofInstant(clock.instant(), LegalCalendar.ZONE))) {
            throw ProblemException.invalid(
                    "/agreed", "Deze dag moet nog komen. Vul de dag in waarop het gezin ja zei.");
        }
        held.publish(agreed);
        return onRecord.step(AuditAction.UPDATE, "publish", held, id);
    }

    @Override
    @Transactional
    public Bottleneck withdraw(UUID id, long version) {
        StoredBottleneck held = own(id, version);
        held.withdraw();
        return onRecord.step(AuditAction.UPDATE, "withdraw", held, id);
    }

    private StoredBottleneck own(UUID id, long version) {
        Bottleneck readable = get(id);
        if (!worksFor().contains(readable.municipality())) {
            throw new ProblemException(ProblemType.FORBIDDEN);
        }
        return bottlenecks.holding(id, version);
    }

    private void lookAt(boolean looked, Stream<Optional<String>> texts) {
        if (!looked) {
            Traces.refuse(texts.flatMap(Optional::stream)
                    .flatMap(text -> deidentification.check(text, List.of()).stream())
                    .toList());
        }
    }

    @Override
    public List<Batch> counts() {
        return bottlenecks.batches();
    }

    @Override
    public void count() {
        counting.tidy();
    }
}
