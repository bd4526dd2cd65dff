// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.strength;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.passend.cases.OpenPart;
import nl.passend.cases.StrengthKind;
import nl.passend.cases.internal.part.Content;
import nl.passend.cases.internal.part.FilePart;
import nl.passend.cases.internal.part.PlanLine;
import nl.passend.cases.internal.part.Readable;
import nl.passend.cases.internal.provenance.Provenance;
import nl.passend.kernel.vault.Keyring;

/**
 * What goes well, or what is done without help. Each of those whom it is about reads it: somebody who hears what they are good at from
 * the file of another has not been told.
 */
@Entity
@DiscriminatorValue("STRENGTH")
class Strength extends FilePart {
    private static final String WORDS = "words";
    private static final String WHO = "who";

    protected Strength() {}

    Strength(
            UUID id,
            UUID file,
            StrengthKind kind,
            String words,
            Optional<String> who,
            Keyring keys,
            Provenance provenance) {
        super(id, file, provenance);
        code(Optional.of(kind.code()));
        tell(Content.empty().with(WORDS, Optional.of(words)).with(WHO, who), keys);
    }

    @Override
    public OpenPart part() {
        return OpenPart.PLAN;
    }

    @Override
    public boolean isTogether() {
        return true;
    }

    StrengthKind kind() {
        return code().flatMap(StrengthKind::of).orElseThrow();
    }

    boolean stands() {
        return closedOn().isEmpty();
    }

    String words(Keyring keys) {
        return content(keys).text(WORDS).orElse("");
    }

    Optional<String> who(Keyring keys) {
        return content(keys).text(WHO);
    }

    @Override
    public Optional<Readable> readable(Keyring keys) {
        return stands()
                ? Readable.words(kind() == StrengthKind.STRENGTH ? "strength" : "ourselves", words(keys))
                        .ifAny()
                : Optional.empty();
    }

    @Override
    public Optional<PlanLine> planLine(Keyring keys, LocalDate today) {
        if (!stands()) {
            return Optional.empty();
        }
        Content content = content(keys);
        return Optional.of(new PlanLine(
                kind() == StrengthKind.STRENGTH ? PlanLine.Kind.STRENGTH : PlanLine.Kind.OURSELVES,
                content.text(WORDS).orElse(""),
                Optional.empty(),
                Optional.empty(),
                content.text(WHO),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
    }
}
