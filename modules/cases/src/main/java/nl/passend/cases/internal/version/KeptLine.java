// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.version;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.passend.cases.OpenPart;
import nl.passend.cases.Scope;
import nl.passend.cases.internal.part.Content;
import nl.passend.cases.internal.part.FilePart;
import nl.passend.cases.internal.part.PlanLine;
import nl.passend.cases.internal.sharing.Household;
import nl.passend.cases.internal.sharing.HouseholdView;
import nl.passend.kernel.vault.Keyring;

/**
 * One line of a version, with what decides about who may read it: about whom, on whose word, of which part. So a version is one sealed
 * text, and still each reads of it what they would read of the plan itself.
 */
record KeptLine(UUID part, Household.Row row, PlanLine line) {
    /** What is the team's alone, or was told in confidence, is in no version: a version is for those whom it is about. */
    static Optional<KeptLine> of(FilePart part, Keyring keys, LocalDate today) {
        return part.row().scope() == Scope.HOUSEHOLD
                ? part.planLine(keys, today).map(line -> new KeptLine(part.id(), part.row(), line))
                : Optional.empty();
    }

    /** As the part itself: whoever may not know the team is not shown what a worker of it comes for. */
    boolean isSeenBy(HouseholdView view) {
        boolean worker = line.kind() == PlanLine.Kind.HELPER && line.worker().isPresent();
        return view.seesRow(row) && (view.seesTeam() || !worker);
    }

    boolean isOwn() {
        return row.toldBy().isPresent();
    }

    JsonObject json() {
        JsonArrayBuilder subjects = Json.createArrayBuilder();
        row.subjects().stream().map(UUID::toString).sorted().forEach(subjects::add);
        return new Content(Json.createObjectBuilder()
                        .add("part", part.toString())
                        .add("of", row.part().name())
                        .add("subjects", subjects)
                        .add("author", row.author().toString())
                        .add("together", row.together())
                        .add("kind", line.kind().code())
                        .add("words", line.words())
                        .build())
                .with("toldBy", row.toldBy())
                .with("member", line.member())
                .with("worker", line.worker())
                .with("name", line.name())
                .with("on", line.on())
                .with("domain", line.domain())
                .with("more", line.more())
                .values();
    }

    static KeptLine parse(JsonObject stored) {
        Content kept = new Content(stored);
        Set<UUID> subjects = kept.list("subjects").getValuesAs(JsonString.class).stream()
                .map(id -> UUID.fromString(id.getString()))
                .collect(Collectors.toSet());
        return new KeptLine(
                UUID.fromString(stored.getString("part")),
                new Household.Row(
                        OpenPart.valueOf(stored.getString("of")),
                        subjects,
                        UUID.fromString(stored.getString("author")),
                        kept.text("toldBy").map(UUID::fromString),
                        Scope.HOUSEHOLD,
                        Optional.empty(),
                        stored.getBoolean("together")),
                new PlanLine(
                        PlanLine.Kind.of(stored.getString("kind")),
                        stored.getString("words"),
                        kept.text("member").map(UUID::fromString),
                        kept.text("worker").map(UUID::fromString),
                        kept.text("name"),
                        kept.text("on").map(LocalDate::parse),
                        kept.text("domain"),
                        kept.text("more")));
    }
}
