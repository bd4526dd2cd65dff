// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.plan;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.passend.cases.EmergencyPlanView.Caller;
import nl.passend.cases.OpenPart;
import nl.passend.cases.internal.part.Content;
import nl.passend.cases.internal.part.FilePart;
import nl.passend.cases.internal.part.Readable;
import nl.passend.cases.internal.provenance.Provenance;
import nl.passend.kernel.vault.Keyring;

/**
 * For the night: whom to call in what order, what to say, and what whoever comes must know. Written for the person who reads it at
 * 02:40, not for professionals.
 */
@Entity
@DiscriminatorValue("EMERGENCY")
class EmergencyPlan extends FilePart {
    /** What whoever is with them must know. Whom to call stands under the names and numbers of others. */
    private static final List<String> FOR_WHO_COMES = List.of("pain", "eats", "breathes", "medicines", "never");

    protected EmergencyPlan() {}

    EmergencyPlan(UUID id, UUID file, UUID member, Told told, LocalDate today, Keyring keys, Provenance provenance) {
        super(id, file, provenance);
        concerns(Optional.of(member));
        retell(told, today, keys);
    }

    @Override
    public OpenPart part() {
        return OpenPart.PLAN;
    }

    final void retell(Told told, LocalDate today, Keyring keys) {
        var callers = Json.createArrayBuilder();
        told.callers().forEach(caller -> callers.add(json(caller)));
        tell(
                Content.empty()
                        .with("callers", callers.build())
                        .with("say", told.say())
                        .with("eats", told.eats())
                        .with("breathes", told.breathes())
                        .with("pain", told.pain())
                        .with("medicines", told.medicines())
                        .with("never", told.never())
                        .with("checkedOn", Optional.of(today)),
                keys);
    }

    private static JsonObject json(Caller caller) {
        return new Content(Json.createObjectBuilder().add("name", caller.name()).build())
                .with("phone", caller.phone())
                .with("note", caller.note())
                .values();
    }

    @Override
    public Optional<Readable> readable(Keyring keys) {
        return closedOn().isPresent()
                ? Optional.empty()
                : Readable.texts("night", content(keys), FOR_WHO_COMES).ifAny();
    }

    Night open(Keyring keys) {
        Content content = content(keys);
        return new Night(
                id(),
                member().orElseThrow(),
                new Told(
                        callers(content.list("callers")),
                        content.text("say"),
                        content.text("eats"),
                        content.text("breathes"),
                        content.text("pain"),
                        content.text("medicines"),
                        content.text("never")),
                LocalDate.parse(content.text("checkedOn").orElseThrow()),
                version());
    }

    private static List<Caller> callers(JsonArray stored) {
        return stored.getValuesAs(JsonObject.class).stream()
                .map(Content::new)
                .map(caller -> new Caller(caller.text("name").orElseThrow(), caller.text("phone"), caller.text("note")))
                .toList();
    }

    /** What is told; all of it may be empty but one: an empty plan helps nobody. */
    public record Told(
            List<Caller> callers,
            Optional<String> say,
            Optional<String> eats,
            Optional<String> breathes,
            Optional<String> pain,
            Optional<String> medicines,
            Optional<String> never) {
        public Told {
            callers = List.copyOf(callers);
        }
    }

    /** In clear. */
    record Night(UUID id, UUID member, Told told, LocalDate checkedOn, long version) {}
}
