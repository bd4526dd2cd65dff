// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.version;

import jakarta.json.Json;
import jakarta.json.JsonString;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.passend.cases.internal.part.Content;
import nl.passend.cases.internal.plan.Reply;
import nl.passend.cases.internal.provenance.Provenance;
import nl.passend.kernel.vault.Keyring;

/**
 * What one person says to a version of the plan: for themself, in a row that is about them alone. Silence is no yes; who disagrees
 * holds up nothing, and their words stay with the version for good.
 */
@Entity
@DiscriminatorValue("PLAN_ANSWER")
class PlanAnswer extends VersionPart {
    private static final String CALLS = "calls";
    private static final String TALKED = "talkedOn";

    protected PlanAnswer() {}

    PlanAnswer(UUID id, UUID file, UUID version, UUID member, UUID caller, Keyring keys, Provenance provenance) {
        super(id, file, provenance);
        follows(Optional.of(version));
        concerns(Optional.of(member));
        ownedBy(Optional.of(caller));
        tell(Content.empty(), keys);
    }

    /** @param how {@code self}, {@code phone} or {@code table} */
    record Said(Reply reply, Optional<String> words, LocalDate on, String how) {}

    void waits(Optional<LocalDate> callOn) {
        due(callOn);
    }

    /** @param callOn the day on which somebody comes back to them; empty after a yes */
    void answer(Said said, Optional<LocalDate> callOn, Keyring keys) {
        tell(
                Content.empty()
                        .with("words", said.words())
                        .with("on", Optional.of(said.on()))
                        .with("how", Optional.of(said.how())),
                keys);
        code(Optional.of(said.reply().code()));
        due(callOn);
    }

    void calledInVain(LocalDate on, LocalDate again, Keyring keys) {
        Content content = content(keys);
        tell(
                content.with(
                        CALLS,
                        Json.createArrayBuilder(content.list(CALLS))
                                .add(on.toString())
                                .build()),
                keys);
        due(Optional.of(again));
    }

    /** Somebody talked with them. What they said stands as they said it. */
    void talked(LocalDate on, Keyring keys) {
        tell(content(keys).with(TALKED, Optional.of(on)), keys);
        due(Optional.empty());
    }

    /** The version has been followed: nothing is asked about it any more. */
    void settle(LocalDate today) {
        due(Optional.empty());
        close(today);
    }

    UUID of() {
        return parent().orElseThrow();
    }

    UUID voice() {
        return member().orElseThrow();
    }

    Optional<Said> said(Keyring keys) {
        Content content = content(keys);
        return code().flatMap(Reply::of)
                .map(reply -> new Said(
                        reply,
                        content.text("words"),
                        content.text("on").map(LocalDate::parse).orElseThrow(),
                        content.text("how").orElse("self")));
    }

    List<LocalDate> calls(Keyring keys) {
        return content(keys).list(CALLS).getValuesAs(JsonString.class).stream()
                .map(day -> LocalDate.parse(day.getString()))
                .toList();
    }

    Optional<LocalDate> talkedOn(Keyring keys) {
        return content(keys).text(TALKED).map(LocalDate::parse);
    }
}
