// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.familyplan;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.passend.cases.OpenPart;
import nl.passend.cases.internal.part.Content;
import nl.passend.cases.internal.part.FilePart;
import nl.passend.cases.internal.part.PlanLine;
import nl.passend.cases.internal.provenance.Provenance;
import nl.passend.kernel.vault.Keyring;

/** What a family wrote itself, about its children. Whoever decides for them reads it; parents apart may each have written one. */
@Entity
@DiscriminatorValue("FAMILY_PLAN")
class OwnPlan extends FilePart {
    private static final String WORDS = "words";
    private static final String WITH = "with";

    protected OwnPlan() {}

    OwnPlan(UUID id, UUID file, String words, Optional<String> with, Keyring keys, Provenance provenance) {
        super(id, file, provenance);
        rewrite(words, with, keys);
    }

    @Override
    public OpenPart part() {
        return OpenPart.PLAN;
    }

    final void rewrite(String words, Optional<String> with, Keyring keys) {
        tell(Content.empty().with(WORDS, Optional.of(words)).with(WITH, with), keys);
    }

    boolean stands() {
        return closedOn().isEmpty();
    }

    String words(Keyring keys) {
        return content(keys).text(WORDS).orElse("");
    }

    Optional<String> with(Keyring keys) {
        return content(keys).text(WITH);
    }

    @Override
    public Optional<PlanLine> planLine(Keyring keys, LocalDate today) {
        if (!stands()) {
            return Optional.empty();
        }
        return Optional.of(new PlanLine(
                PlanLine.Kind.FAMILY_PLAN,
                words(keys),
                Optional.empty(),
                Optional.empty(),
                with(keys),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
    }
}
