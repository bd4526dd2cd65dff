// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.passend.cases.internal.file.OpenedFile;
import nl.passend.cases.internal.part.Parts;
import nl.passend.cases.internal.plan.ChangeActions;
import nl.passend.cases.internal.plan.Reply;
import nl.passend.kernel.account.CurrentUser;
import nl.passend.kernel.id.Ids;
import nl.passend.kernel.time.LegalCalendar;

/** Asks each of those who decide, and draws from all answers together whether something holds. In the running transaction. */
@ApplicationScoped
class WeighAnswers {
    private static final int DAYS_TO_THINK = 7;

    private final Parts parts;
    private final ChangeActions actions;
    private final SayAfterwards afterwards;
    private final CurrentUser user;
    private final Ids ids;

    @Inject
    WeighAnswers(Parts parts, ChangeActions actions, SayAfterwards afterwards, CurrentUser user, Ids ids) {
        this.parts = parts;
        this.actions = actions;
        this.afterwards = afterwards;
        this.user = user;
        this.ids = ids;
    }

    void begin(Table table, Decision decision, Set<UUID> agreed, Set<UUID> waiting, Optional<LocalDate> answerBy) {
        OpenedFile file = table.file();
        List<Saying> sayings = new ArrayList<>();
        String what = decision.open(file.keys()).told().what();
        for (UUID voice : agreed) {
            Saying saying = asked(table, decision, voice, what);
            saying.answer(
                    new Saying.Said(Reply.AGREE, Optional.empty(), file.today(), "table"),
                    Optional.empty(),
                    file.keys());
            sayings.add(saying);
        }
        for (UUID voice : waiting) {
            Saying saying = asked(table, decision, voice, what);
            ask(table, decision, saying, what, answerBy);
            sayings.add(saying);
        }
        weigh(table, decision, sayings);
    }

    void askAgain(Table table, Decision decision, List<Saying> standing, String what, Optional<LocalDate> answerBy) {
        Set<UUID> deciders = table.deciders(decision.provenance().subjects());
        standing.forEach(saying -> {
            if (deciders.contains(saying.voice())) {
                ask(table, decision, saying, what, answerBy);
            } else {
                saying.settle(table.file().today());
            }
        });
        askNewcomers(table, decision, standing);
    }

    private void ask(Table table, Decision decision, Saying saying, String what, Optional<LocalDate> answerBy) {
        OpenedFile file = table.file();
        boolean atOnce = decision.isForSafety();
        saying.ask(what, atOnce ? file.today() : callOn(table, saying.voice(), answerBy), atOnce, file.keys());
    }

    /** Who has no account reads no question: they are called on the next working day. */
    private static LocalDate callOn(Table table, UUID voice, Optional<LocalDate> answerBy) {
        LocalDate today = table.file().today();
        if (table.accountsOf(Set.of(voice)).isEmpty()) {
            return LegalCalendar.workingDayFrom(today.plusDays(1));
        }
        return answerBy.orElseGet(() -> LegalCalendar.workingDayFrom(today.plusDays(DAYS_TO_THINK)));
    }

    /** Whoever came to decide since: somebody whose birthday it was, or who got authority. */
    List<Saying> askNewcomers(Table table, Decision decision, List<Saying> standing) {
        Set<UUID> asked = standing.stream().map(Saying::voice).collect(Collectors.toSet());
        String what = decision.open(table.file().keys()).told().what();
        List<Saying> all = new ArrayList<>(standing);
        for (UUID voice : table.deciders(decision.provenance().subjects())) {
            if (!asked.contains(voice)) {
                Saying saying = asked(table, decision, voice, what);
                ask(table, decision, saying, what, Optional.empty());
                all.add(saying);
            }
        }
        return all;
    }

    /** As the worker asked who proposed it: whoever answers first did not write the row of the next, and so reads none of it. */
    private Saying asked(Table table, Decision decision, UUID voice, String what) {
        OpenedFile file = table.file();
        Saying saying = new Saying(
                ids.next(),
                file.id(),
                decision.id(),
                voice,
                table.meeting().owner().orElseGet(() -> user.get().personId()),
                what,
                file.keys(),
                decision.provenance().about(Set.of(voice)));
        parts.add(saying);
        return saying;
    }

    /**
     * One who wants something else is enough to make it a proposal again. It holds when each of those who decide said yes; who has
     * no say any more counts no more.
     *
     * @return whether it holds from now on, and did not before
     */
    boolean weigh(Table table, Decision decision, List<Saying> sayings) {
        OpenedFile file = table.file();
        Set<UUID> about = decision.provenance().subjects();
        Set<UUID> deciders = table.deciders(about);
        if (sayings.stream().anyMatch(one -> deciders.contains(one.voice()) && says(one, Reply.OTHER))) {
            decision.doubted();
            return false;
        }
        boolean everybody = !table.isUndecidable(about)
                && deciders.stream().allMatch(voice -> sayings.stream()
                        .anyMatch(one -> one.voice().equals(voice) && says(one, Reply.AGREE)));
        if (decision.isAgreed() || decision.isForSafety()) {
            becomeAction(file, decision);
            if (everybody) {
                decision.close(file.today());
            }
            return false;
        }
        if (!everybody) {
            decision.waits();
            return false;
        }
        decision.agreed(file.today(), file.keys());
        becomeAction(file, decision);
        afterwards.askInAMonth(table, decision, user.get().personId());
        return true;
    }

    private static boolean says(Saying saying, Reply reply) {
        return saying.reply().filter(reply::equals).isPresent();
    }

    /** With somebody who does it, or a day, it is work; without it stays what was decided. */
    private void becomeAction(OpenedFile file, Decision decision) {
        Decision.Opened opened = decision.open(file.keys());
        Decision.Told told = opened.told();
        boolean isWork = told.worker().isPresent()
                || told.doer().isPresent()
                || told.name().isPresent()
                || told.due().isPresent();
        if (isWork && opened.action().isEmpty()) {
            UUID action = actions.follow(
                    file,
                    new ChangeActions.Agreed(
                            told.what(),
                            new ChangeActions.Doer(told.worker(), told.doer(), told.name()),
                            told.due(),
                            Optional.empty(),
                            List.copyOf(decision.provenance().subjects())),
                    decision.provenance());
            decision.becameAction(action, file.keys());
        }
    }
}
