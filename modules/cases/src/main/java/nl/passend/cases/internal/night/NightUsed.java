// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.night;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.passend.cases.OpenPart;
import nl.passend.cases.internal.part.Content;
import nl.passend.cases.internal.part.FilePart;
import nl.passend.cases.internal.provenance.Provenance;
import nl.passend.kernel.vault.Keyring;

/**
 * That the emergency plan of a member was used, in the words of who tells it. Between them and the team. First somebody calls; a week
 * later it is asked what the plan did well and what not; and then the plan is made better. What is waited for stands in the code.
 */
@Entity
@DiscriminatorValue("NIGHT_USED")
class NightUsed extends FilePart {
    /** Somebody called. */
    private static final String LOOK = "look";

    private static final String BETTER = "better";
    private static final String DONE = "done";

    private static final String WORDS = "words";
    private static final String ANSWER = "answer";
    private static final String ANSWERED_BY = "answeredBy";
    private static final String ANSWERED_ON = "answeredOn";
    private static final String GOOD = "good";
    private static final String NOT_GOOD = "better";
    private static final String SAID_BY = "saidBy";
    private static final String SAID_ON = "saidOn";

    protected NightUsed() {}

    NightUsed(
            UUID id,
            UUID file,
            UUID member,
            UUID caller,
            Optional<String> words,
            LocalDate today,
            Keyring keys,
            Provenance provenance) {
        super(id, file, provenance);
        concerns(Optional.of(member));
        ownedBy(Optional.of(caller));
        due(Optional.of(today));
        tell(Content.empty().with(WORDS, words), keys);
    }

    @Override
    public OpenPart part() {
        return OpenPart.PLAN;
    }

    /** @param lookBackOn from which day it is asked how the plan did */
    void answer(String words, UUID by, LocalDate today, LocalDate lookBackOn, Keyring keys) {
        tell(
                content(keys)
                        .with(ANSWER, Optional.of(words))
                        .with(ANSWERED_BY, Optional.of(by))
                        .with(ANSWERED_ON, Optional.of(today)),
                keys);
        code(Optional.of(LOOK));
        due(Optional.of(lookBackOn));
    }

    /** @param improveBy last day for a better plan, when there is something to make better */
    void lookBack(LookedBack said, LocalDate improveBy, Keyring keys) {
        tell(
                content(keys)
                        .with(GOOD, said.good())
                        .with(NOT_GOOD, said.better())
                        .with(SAID_BY, Optional.of(said.by()))
                        .with(SAID_ON, Optional.of(said.on())),
                keys);
        if (said.better().isPresent()) {
            code(Optional.of(BETTER));
            due(Optional.of(improveBy));
        } else {
            end(said.on());
        }
    }

    /** What was missed stands in the plan now. */
    void end(LocalDate today) {
        code(Optional.of(DONE));
        close(today);
    }

    boolean waitsForCall() {
        return closedOn().isEmpty() && code().isEmpty();
    }

    boolean waitsForLookBack() {
        return closedOn().isEmpty() && code().filter(LOOK::equals).isPresent();
    }

    boolean waitsToBeBetter() {
        return closedOn().isEmpty() && code().filter(BETTER::equals).isPresent();
    }

    /** What was missed stands in the plan. */
    boolean isBetterNow() {
        return closedOn().isPresent() && code().filter(DONE::equals).isPresent();
    }

    Night open(Keyring keys) {
        Content content = content(keys);
        return new Night(this, content.text(WORDS), answered(content), lookedBack(content));
    }

    private Optional<Answered> answered(Content content) {
        return content.text(ANSWER)
                .map(words -> new Answered(
                        words,
                        content.text(ANSWERED_ON)
                                .map(LocalDate::parse)
                                .or(this::closedOn)
                                .orElseThrow(),
                        UUID.fromString(content.text(ANSWERED_BY).orElseThrow())));
    }

    private static Optional<LookedBack> lookedBack(Content content) {
        return content.text(SAID_ON)
                .map(on -> new LookedBack(
                        content.text(GOOD),
                        content.text(NOT_GOOD),
                        LocalDate.parse(on),
                        UUID.fromString(content.text(SAID_BY).orElseThrow())));
    }

    /** @param by worker */
    record Answered(String words, LocalDate on, UUID by) {}

    /** @param by member */
    record LookedBack(Optional<String> good, Optional<String> better, LocalDate on, UUID by) {}

    /** In clear. */
    record Night(NightUsed part, Optional<String> words, Optional<Answered> answer, Optional<LookedBack> lookBack) {}
}
