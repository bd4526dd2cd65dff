// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.meeting;

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
 * What one person says to a proposal of a meeting: for themself and for nobody else, in a row that is about them alone. Silence is
 * no answer: on its day it waits for a worker to call, and goes on waiting until somebody has spoken to them.
 */
@Entity
@DiscriminatorValue("SAYING")
class Saying extends MeetingPart {
    /** Decided without them for safety: they hear it at once. */
    static final String TELL = "tell";

    private static final String WHAT = "what";

    protected Saying() {}

    Saying(
            UUID id,
            UUID file,
            UUID decision,
            UUID member,
            UUID caller,
            String what,
            Keyring keys,
            Provenance provenance) {
        super(id, file, provenance);
        follows(Optional.of(decision));
        concerns(Optional.of(member));
        ownedBy(Optional.of(caller));
        tell(Content.empty().with(WHAT, Optional.of(what)), keys);
    }

    /** @param how {@code self}, {@code phone} or {@code table} */
    record Said(Reply reply, Optional<String> words, LocalDate on, String how) {}

    /** What is asked, told with it: a list of work opens no second row. */
    void ask(String what, LocalDate callOn, boolean atOnce, Keyring keys) {
        tell(Content.empty().with(WHAT, Optional.of(what)), keys);
        code(atOnce ? Optional.of(TELL) : Optional.empty());
        due(Optional.of(callOn));
        reopen();
    }

    /** @param callOn the day on which somebody comes back to them; empty after a yes */
    void answer(Said said, Optional<LocalDate> callOn, Keyring keys) {
        tell(
                content(keys)
                        .with("words", said.words())
                        .with("on", Optional.of(said.on()))
                        .with("how", Optional.of(said.how())),
                keys);
        code(Optional.of(said.reply().code()));
        due(callOn);
        if (callOn.isEmpty()) {
            close(said.on());
        } else {
            reopen();
        }
    }

    /** Called, and not reached or not ready to say. */
    void calledInVain(LocalDate on, LocalDate again, Keyring keys) {
        Content content = content(keys);
        tell(
                content.with(
                        "calls",
                        Json.createArrayBuilder(content.list("calls"))
                                .add(on.toString())
                                .build()),
                keys);
        due(Optional.of(again));
    }

    /** Nothing is asked any more. */
    void settle(LocalDate today) {
        due(Optional.empty());
        close(today);
    }

    UUID decision() {
        return parent().orElseThrow();
    }

    UUID voice() {
        return member().orElseThrow();
    }

    Optional<Reply> reply() {
        return code().flatMap(Reply::of);
    }

    Optional<Said> open(Keyring keys) {
        Content content = content(keys);
        return reply().map(reply -> new Said(
                reply,
                content.text("words"),
                content.text("on").map(LocalDate::parse).orElseThrow(),
                content.text("how").orElse("self")));
    }

    List<LocalDate> calls(Keyring keys) {
        return content(keys).list("calls").getValuesAs(JsonString.class).stream()
                .map(day -> LocalDate.parse(day.getString()))
                .toList();
    }
}
