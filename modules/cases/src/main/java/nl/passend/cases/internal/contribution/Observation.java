// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.contribution;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.util.Optional;
import java.util.UUID;
import nl.passend.cases.ContributionView;
import nl.passend.cases.OpenPart;
import nl.passend.cases.internal.file.OpenedFile;
import nl.passend.cases.internal.part.Content;
import nl.passend.cases.internal.part.FilePart;
import nl.passend.cases.internal.provenance.Provenance;
import nl.passend.kernel.vault.Keyring;

/** What somebody noticed on the way to a goal. It is never overwritten: the next one tells what is different. */
@Entity
@DiscriminatorValue("OBSERVATION")
class Observation extends FilePart {
    private static final String STEP = "step";
    private static final String NOTICED = "noticed";
    private static final String INFLUENCES = "influences";

    protected Observation() {}

    Observation(UUID id, UUID file, UUID goal, UUID member, FollowGoal.Noticed told, Keyring keys, Provenance by) {
        super(id, file, by);
        follows(Optional.of(goal));
        concerns(Optional.of(member));
        code(Optional.of(told.evidence().code()));
        tell(
                Content.empty()
                        .with(STEP, told.step())
                        .with(NOTICED, Optional.of(told.noticed()))
                        .with(INFLUENCES, told.influences()),
                keys);
    }

    @Override
    public OpenPart part() {
        return OpenPart.PLAN;
    }

    ContributionView.Observation open(OpenedFile file) {
        var content = content(file.keys());
        return new ContributionView.Observation(
                id(),
                content.text(STEP),
                content.text(NOTICED).orElse(""),
                content.text(INFLUENCES),
                code().orElseThrow(),
                provenance().toldBy().filter(file.view()::seesMember),
                provenance().validFrom(),
                version());
    }
}
