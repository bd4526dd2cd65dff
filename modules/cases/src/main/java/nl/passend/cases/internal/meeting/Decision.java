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
import nl.passend.cases.internal.provenance.Provenance;
import nl.passend.kernel.vault.Keyring;

/**
 * What a meeting proposes. It holds from the day on which the last of those who decide said yes, or at once for immediate safety.
 * The answers stand each in a row of its own; here stands what they come to, since not everybody may read every answer.
 */
@Entity
@DiscriminatorValue("DECISION")
class Decision extends MeetingPart {
    static final String PROPOSED = "proposed";
    static final String AGREED = "agreed";
    static final String OTHER = "other";
    static final String SAFETY = "safety";
    static final String DROPPED = "dropped";

    protected Decision() {}

    Decision(UUID id, UUID file, UUID meeting, Told told, Keyring keys, Provenance provenance) {
        super(id, file, provenance);
        follows(Optional.of(meeting));
        code(Optional.of(PROPOSED));
        tell(content(told, Content.empty()), keys);
    }

    @Override
    public boolean isTogether() {
        return true;
    }

    /**
     * @param item of the agenda
     * @param worker who does it, when it is a worker; at most one of the three
     */
    record Told(
            String what,
            Optional<UUID> item,
            Optional<UUID> worker,
            Optional<UUID> doer,
            Optional<String> name,
            Optional<LocalDate> due) {}

    private static Content content(Told told, Content before) {
        return before.with("what", Optional.of(told.what()))
                .with("item", told.item())
                .with("worker", told.worker())
                .with("doer", told.doer())
                .with("name", told.name())
                .with("due", told.due());
    }

    /** Other words are another proposal; the former stay to be read. */
    void proposeAnew(String what, Keyring keys) {
        Content content = content(keys);
        var former = Json.createArrayBuilder(content.list("former"))
                .add(content.text("what").orElse(""))
                .build();
        tell(content.with("former", former).with("what", Optional.of(what)), keys);
        code(Optional.of(PROPOSED));
        reopen();
    }

    /** It could not wait for who was not there. */
    void forSafety(String ground, LocalDate today, Keyring keys) {
        tell(content(keys).with("ground", Optional.of(ground)).with("agreedOn", Optional.of(today)), keys);
        code(Optional.of(SAFETY));
    }

    void agreed(LocalDate today, Keyring keys) {
        tell(content(keys).with("agreedOn", Optional.of(today)), keys);
        code(Optional.of(AGREED));
        close(today);
    }

    /** Somebody wants something else, also after a yes. What was decided for safety goes on meanwhile. */
    void doubted() {
        if (!isForSafety()) {
            code(Optional.of(OTHER));
            reopen();
        }
    }

    void waits() {
        if (!isForSafety()) {
            code(Optional.of(PROPOSED));
            reopen();
        }
    }

    void drop(LocalDate today) {
        code(Optional.of(DROPPED));
        close(today);
    }

    void becameAction(UUID action, Keyring keys) {
        tell(content(keys).with("action", Optional.of(action)), keys);
    }

    boolean isForSafety() {
        return code().filter(SAFETY::equals).isPresent();
    }

    boolean isDropped() {
        return code().filter(DROPPED::equals).isPresent();
    }

    boolean isAgreed() {
        return code().filter(AGREED::equals).isPresent();
    }

    UUID meeting() {
        return parent().orElseThrow();
    }

    Opened open(Keyring keys) {
        Content content = content(keys);
        return new Opened(
                new Told(
                        content.text("what").orElse(""),
                        content.text("item").map(UUID::fromString),
                        content.text("worker").map(UUID::fromString),
                        content.text("doer").map(UUID::fromString),
                        content.text("name"),
                        content.text("due").map(LocalDate::parse)),
                content.text("ground"),
                content.text("agreedOn").map(LocalDate::parse),
                content.text("action").map(UUID::fromString),
                content.list("former").getValuesAs(JsonString.class).stream()
                        .map(JsonString::getString)
                        .toList());
    }

    /** In clear. */
    record Opened(
            Told told,
            Optional<String> ground,
            Optional<LocalDate> agreedOn,
            Optional<UUID> action,
            List<String> former) {}
}
