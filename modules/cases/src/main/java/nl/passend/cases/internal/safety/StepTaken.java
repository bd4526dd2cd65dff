// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.safety;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.passend.cases.MeldcodeStep;
import nl.passend.cases.OpenPart;
import nl.passend.cases.SafetyView;
import nl.passend.cases.internal.part.Content;
import nl.passend.cases.internal.part.FilePart;
import nl.passend.cases.internal.provenance.Provenance;
import nl.passend.kernel.vault.Keyring;

/** A step of the reporting code, as it was taken. Who sees it otherwise later writes it down again: what was weighed then stays. */
@Entity
@DiscriminatorValue("MELDCODE_STEP")
class StepTaken extends FilePart {
    private static final String WORDS = "words";
    private static final String FRAME = "frame";
    private static final String REPORT = "report";
    private static final String HELP = "help";

    protected StepTaken() {}

    StepTaken(UUID id, UUID file, UUID check, LookAtSafety.NewStep told, Keyring keys, Provenance provenance) {
        super(id, file, provenance);
        code(Optional.of(told.step().code()));
        follows(Optional.of(check));
        tell(
                Content.empty()
                        .with(WORDS, Optional.of(told.words()))
                        .with(FRAME, told.frame())
                        .with(REPORT, told.report())
                        .with(HELP, told.help()),
                keys);
    }

    @Override
    public OpenPart part() {
        return OpenPart.PLAN;
    }

    MeldcodeStep step() {
        return code().flatMap(MeldcodeStep::of).orElseThrow();
    }

    LocalDate on() {
        return provenance().validFrom();
    }

    SafetyView.Step view(Keyring keys, Optional<String> by) {
        Content content = content(keys);
        return new SafetyView.Step(
                id(),
                step().code(),
                content.text(WORDS).orElse(""),
                content.text(FRAME),
                content.text(REPORT).map(Boolean::valueOf),
                content.text(HELP).map(Boolean::valueOf),
                on(),
                by);
    }
}
