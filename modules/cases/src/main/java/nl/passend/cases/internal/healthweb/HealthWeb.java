// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.healthweb;

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
import nl.passend.cases.HealthWebView;
import nl.passend.cases.OpenPart;
import nl.passend.cases.internal.part.Content;
import nl.passend.cases.internal.part.FilePart;
import nl.passend.cases.internal.provenance.Provenance;
import nl.passend.kernel.vault.Keyring;

/** How somebody is, by themself, on one day. It is never drawn over: another day has another web. */
@Entity
@DiscriminatorValue("HEALTH_WEB")
class HealthWeb extends FilePart {
    private static final String MARKS = "marks";
    private static final String DIMENSION = "dimension";
    private static final String SCORE = "score";
    private static final String WORDS = "words";

    protected HealthWeb() {}

    /** @param aspects version of the names */
    HealthWeb(
            UUID id,
            UUID file,
            UUID member,
            String aspects,
            List<HealthWebView.Mark> marks,
            Optional<String> words,
            Keyring keys,
            Provenance provenance) {
        super(id, file, provenance);
        concerns(Optional.of(member));
        code(Optional.of(aspects));
        JsonArrayBuilder stored = Json.createArrayBuilder();
        marks.forEach(mark -> stored.add(json(mark)));
        tell(Content.empty().with(MARKS, stored.build()).with(WORDS, words), keys);
    }

    private static JsonObject json(HealthWebView.Mark mark) {
        JsonObjectBuilder stored = Json.createObjectBuilder().add(DIMENSION, mark.dimension());
        mark.score().ifPresent(score -> stored.add(SCORE, score));
        mark.words().ifPresent(words -> stored.add(WORDS, words));
        return stored.build();
    }

    @Override
    public OpenPart part() {
        return OpenPart.OWN_WORDS;
    }

    UUID by() {
        return member().orElseThrow();
    }

    String aspects() {
        return code().orElseThrow();
    }

    LocalDate on() {
        return provenance().validFrom();
    }

    boolean stands() {
        return closedOn().isEmpty();
    }

    List<HealthWebView.Mark> marks(Keyring keys) {
        return content(keys).list(MARKS).getValuesAs(JsonObject.class).stream()
                .map(mark -> new HealthWebView.Mark(
                        mark.getString(DIMENSION),
                        mark.containsKey(SCORE) ? Optional.of(mark.getInt(SCORE)) : Optional.empty(),
                        Optional.ofNullable(mark.getString(WORDS, null))))
                .toList();
    }

    Optional<String> words(Keyring keys) {
        return content(keys).text(WORDS);
    }
}
