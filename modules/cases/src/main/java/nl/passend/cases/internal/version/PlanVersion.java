// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.version;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.passend.cases.internal.part.Content;
import nl.passend.cases.internal.provenance.Provenance;
import nl.passend.kernel.vault.Keyring;

/**
 * The plan of some people as it stood on a day. Plans about the same people follow each other, numbered from one: nobody sees a gap
 * where others have a plan of their own. It stands until the next one, and has a day on which they look at it together again.
 */
@Entity
@DiscriminatorValue("PLAN_VERSION")
class PlanVersion extends VersionPart {
    private static final String LINES = "lines";

    protected PlanVersion() {}

    /** @param keeper person of the worker who looks at it again with them */
    PlanVersion(
            UUID id,
            UUID file,
            int number,
            Optional<UUID> previous,
            UUID keeper,
            List<KeptLine> lines,
            Keyring keys,
            Provenance provenance) {
        super(id, file, provenance);
        code(Optional.of(String.valueOf(number)));
        follows(previous);
        ownedBy(Optional.of(keeper));
        JsonArrayBuilder kept = Json.createArrayBuilder();
        lines.forEach(line -> kept.add(line.json()));
        tell(Content.empty().with(LINES, kept.build()), keys);
    }

    /** All whom it is about read that it is there; of what stands in it, what each may read. */
    @Override
    public boolean isTogether() {
        return true;
    }

    int number() {
        return Integer.parseInt(code().orElseThrow());
    }

    Optional<UUID> previous() {
        return parent();
    }

    boolean isCurrent() {
        return closedOn().isEmpty();
    }

    boolean isAbout(Set<UUID> members) {
        return provenance().subjects().equals(members);
    }

    LocalDate madeOn() {
        return provenance().validFrom();
    }

    void lookAgain(Optional<LocalDate> day) {
        due(day);
    }

    /** A later one took its place. */
    void followed(LocalDate today) {
        due(Optional.empty());
        close(today);
    }

    List<KeptLine> lines(Keyring keys) {
        return content(keys).list(LINES).getValuesAs(JsonObject.class).stream()
                .map(KeptLine::parse)
                .toList();
    }
}
