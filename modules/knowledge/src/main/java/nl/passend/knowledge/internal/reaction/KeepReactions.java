// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.reaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.passend.kernel.account.CurrentUser;
import nl.passend.kernel.account.Me;
import nl.passend.kernel.account.Role;
import nl.passend.kernel.id.Ids;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;
import nl.passend.kernel.vault.Vault;
import nl.passend.knowledge.Reactions;

/** Writing, withdrawing, reporting and moderating. Editors moderate: they answer for the articles too. */
@ApplicationScoped
public class KeepReactions implements Reactions {
    private static final int LONGEST_REASON = 500;

    private final StoredReactions stored;
    private final Articles articles;
    private final CheckReaction check;
    private final HoldOff holdOff;
    private final OnRecord onRecord;
    private final CurrentUser user;
    private final Vault vault;
    private final Ids ids;
    private final Clock clock;

    @Inject
    KeepReactions(
            StoredReactions stored,
            Articles articles,
            CheckReaction check,
            HoldOff holdOff,
            OnRecord onRecord,
            CurrentUser user,
            Vault vault,
            Ids ids,
            Clock clock) {
        this.stored = stored;
        this.articles = articles;
        this.check = check;
        this.holdOff = holdOff;
        this.onRecord = onRecord;
        this.user = user;
        this.vault = vault;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public boolean isOpen(String article) {
        return articles.isOpen(article);
    }

    @Override
    public List<Reaction> under(String article) {
        return isOpen(article) ? views(stored.under(article)) : List.of();
    }

    @Override
    public Optional<Reaction> find(UUID id) {
        return stored.find(id).map(this::view).filter(one -> isOpen(one.article()));
    }

    @Override
    public Optional<String> myName() {
        return me().flatMap(stored::writer).map(writer -> writer.name(vault.installation()));
    }

    @Override
    public void test(String article, NewReaction written) {
        if (!isOpen(article)) {
            throw ProblemException.notFound();
        }
        UUID account = user.get().accountId();
        check.refuse(written, stored.writer(account).isPresent());
        if (stored.wasSaid(holdOff.mark(written.words()), article, account)) {
            throw new ProblemException(SAID_BEFORE);
        }
        holdOff.refuse(Optional.of(account), written.address());
    }

    @Override
    @Transactional
    public Reaction write(String article, NewReaction written) {
        test(article, written);
        check.lookAt(written);
        UUID account = user.get().accountId();
        StoredWriter writer = stored.writer(account).orElseGet(() -> {
            var made = new StoredWriter(account, clock.instant());
            made.isCalled(written.name(), vault.installation());
            stored.add(made);
            return made;
        });
        writer.isCalled(written.name(), vault.installation());
        var reaction = new StoredReaction(
                article, account, written, holdOff.mark(written.words()), clock.instant(), vault.installation());
        stored.add(reaction);
        onRecord.written(reaction.id());
        holdOff.wrote(Optional.of(account), written.address());
        return view(reaction);
    }

    @Override
    @Transactional
    public void withdraw(UUID id) {
        UUID account = user.get().accountId();
        StoredReaction own =
                stored.holding(id).filter(one -> one.isBy(account)).orElseThrow(ProblemException::notFound);
        stored.erase(own);
        onRecord.withdrawn(List.of(id));
    }

    @Override
    @Transactional
    public void report(UUID id, String reason, String address) {
        String said = reasonOf(reason);
        find(id).filter(one -> one.words().isPresent()).orElseThrow(ProblemException::notFound);
        holdOff.refuse(me(), address);
        byte[] reporter = holdOff.reporter(me(), address);
        if (!stored.wasReported(id, reporter)) {
            stored.add(new StoredSignal(ids.next(), id, reporter, said, clock.instant(), vault.installation()));
            onRecord.flush();
            holdOff.wrote(me(), address);
        }
    }

    @Override
    public boolean moderates() {
        return user.find().filter(me -> me.has(Role.KNOWLEDGE_EDITOR)).isPresent();
    }

    @Override
    public List<Reported> reported() {
        mustModerate();
        var reasons = stored.reports().stream()
                .collect(Collectors.groupingBy(
                        StoredSignal::reaction,
                        LinkedHashMap::new,
                        Collectors.mapping(report -> report.reason(vault.installation()), Collectors.toList())));
        var reactions = stored.all(reasons.keySet());
        return reasons.entrySet().stream()
                .filter(one -> reactions.containsKey(one.getKey())
                        && !reactions.get(one.getKey()).isRemoved())
                .map(one -> new Reported(view(reactions.get(one.getKey())), one.getValue()))
                .toList();
    }

    @Override
    @Transactional
    public void remove(UUID id, String reason) {
        mustModerate();
        String because = reasonOf(reason);
        StoredReaction held = stored.holding(id).orElseThrow(ProblemException::notFound);
        if (!held.isRemoved()) {
            held.remove(because, clock.instant(), vault.installation());
            stored.forgetReports(id);
            onRecord.removed(id);
        }
    }

    @Override
    @Transactional
    public void keep(UUID id) {
        mustModerate();
        stored.holding(id).orElseThrow(ProblemException::notFound);
        stored.forgetReports(id);
        onRecord.kept(id);
    }

    @Override
    public List<Reaction> mine() {
        return views(stored.by(user.get().accountId()));
    }

    @Override
    @Transactional
    public void eraseMine() {
        UUID account = user.get().accountId();
        List<UUID> gone = stored.by(account).stream().map(StoredReaction::id).toList();
        stored.eraseBy(account);
        if (!gone.isEmpty()) {
            onRecord.withdrawn(gone);
        }
    }

    private void mustModerate() {
        if (!moderates()) {
            throw new ProblemException(ProblemType.FORBIDDEN);
        }
    }

    private static String reasonOf(String reason) {
        String said = reason.strip();
        if (said.isEmpty() || said.length() > LONGEST_REASON) {
            throw ProblemException.invalid("/reason", "Zeg waarom, in hoogstens " + LONGEST_REASON + " tekens.");
        }
        return said;
    }

    private Optional<UUID> me() {
        return user.find().map(Me::accountId);
    }

    private List<Reaction> views(List<StoredReaction> some) {
        return some.stream().map(this::view).toList();
    }

    private Reaction view(StoredReaction one) {
        return one.view(me(), vault.installation());
    }
}
