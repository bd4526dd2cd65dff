// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.zrm;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.passend.cases.OpenPart;
import nl.passend.cases.ZrmAssessmentView;
import nl.passend.cases.internal.part.Content;
import nl.passend.cases.internal.part.FilePart;
import nl.passend.cases.internal.provenance.Provenance;
import nl.passend.kernel.vault.Keyring;

/** A professional's judgement on one day. It is not changed, only taken back: another day has another. */
@Entity
@DiscriminatorValue("ZRM")
class ZrmAssessment extends FilePart {
    private static final String LEVELS = "levels";
    private static final String DOMAIN = "domain";
    private static final String LEVEL = "level";
    private static final String WORDS = "words";
    private static final String WORKER = "worker";
    private static final String TRAINING = "training";
    private static final String OWN_VIEW = "ownView";
    private static final String OWN_VIEW_ON = "ownViewOn";

    protected ZrmAssessment() {}

    /** @param domains version of the names */
    ZrmAssessment(
            UUID id,
            UUID file,
            UUID member,
            UUID worker,
            String domains,
            List<ZrmAssessmentView.Level> levels,
            Optional<String> training,
            Keyring keys,
            Provenance provenance) {
        super(id, file, provenance);
        concerns(Optional.of(member));
        code(Optional.of(domains));
        JsonArrayBuilder stored = Json.createArrayBuilder();
        levels.forEach(level -> stored.add(json(level)));
        tell(
                Content.empty()
                        .with(LEVELS, stored.build())
                        .with(WORKER, Optional.of(worker))
                        .with(TRAINING, training),
                keys);
    }

    private static JsonObject json(ZrmAssessmentView.Level level) {
        JsonObjectBuilder stored =
                Json.createObjectBuilder().add(DOMAIN, level.domain()).add(LEVEL, level.level());
        level.words().ifPresent(words -> stored.add(WORDS, words));
        return stored.build();
    }

    /** Notes: what the team writes about somebody. Opening goals to another at home does not open this. */
    @Override
    public OpenPart part() {
        return OpenPart.NOTES;
    }

    UUID about() {
        return member().orElseThrow();
    }

    String domains() {
        return code().orElseThrow();
    }

    LocalDate on() {
        return provenance().validFrom();
    }

    boolean stands() {
        return closedOn().isEmpty();
    }

    UUID worker(Keyring keys) {
        return UUID.fromString(content(keys).text(WORKER).orElseThrow());
    }

    Optional<String> training(Keyring keys) {
        return content(keys).text(TRAINING);
    }

    List<ZrmAssessmentView.Level> levels(Keyring keys) {
        return content(keys).list(LEVELS).getValuesAs(JsonObject.class).stream()
                .map(level -> new ZrmAssessmentView.Level(
                        level.getString(DOMAIN),
                        level.getInt(LEVEL),
                        Optional.ofNullable(level.getString(WORDS, null))))
                .toList();
    }

    void answer(String words, LocalDate today, Keyring keys) {
        tell(content(keys).with(OWN_VIEW, Optional.of(words)).with(OWN_VIEW_ON, Optional.of(today)), keys);
    }

    Optional<ZrmAssessmentView.OwnView> ownView(Keyring keys) {
        Content content = content(keys);
        return content.text(OWN_VIEW)
                .map(words -> new ZrmAssessmentView.OwnView(
                        words, LocalDate.parse(content.text(OWN_VIEW_ON).orElseThrow())));
    }
}
