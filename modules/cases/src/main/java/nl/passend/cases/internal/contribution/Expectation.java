// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.contribution;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.passend.cases.ContributionView;
import nl.passend.cases.OpenPart;
import nl.passend.cases.internal.part.Content;
import nl.passend.cases.internal.part.FilePart;
import nl.passend.cases.internal.provenance.Provenance;
import nl.passend.kernel.vault.Keyring;

/** What should become different by a goal's help, and by what one will see it; one for each goal. Due when one looks back together. */
@Entity
@DiscriminatorValue("EXPECTATION")
class Expectation extends FilePart {
    private static final String AGREED = "agreed";
    private static final String AGREED_ON = "agreedOn";
    private static final String EXPECTED = "expected";
    private static final String EVALUATION = "evaluation";

    protected Expectation() {}

    Expectation(UUID id, UUID file, UUID goal, UUID member, Provenance provenance) {
        super(id, file, provenance);
        follows(Optional.of(goal));
        concerns(Optional.of(member));
    }

    @Override
    public OpenPart part() {
        return OpenPart.PLAN;
    }

    /** Other words than those that were agreed on wait for the person again. */
    void expect(FollowGoal.Expected told, Keyring keys) {
        code(Optional.empty());
        due(told.lookBackOn());
        tell(Content.empty().with(EXPECTED, Optional.of(told.expected())).with(EVALUATION, told.evaluation()), keys);
    }

    void agree(LocalDate today, Keyring keys) {
        code(Optional.of(AGREED));
        tell(content(keys).with(AGREED_ON, Optional.of(today)), keys);
    }

    FollowGoal.Expected expected(Keyring keys) {
        var content = content(keys);
        return new FollowGoal.Expected(content.text(EXPECTED).orElse(""), content.text(EVALUATION), dueOn());
    }

    ContributionView.Expectation open(Keyring keys) {
        var expected = expected(keys);
        return new ContributionView.Expectation(
                id(),
                expected.expected(),
                expected.evaluation(),
                expected.lookBackOn(),
                content(keys).text(AGREED_ON).map(LocalDate::parse),
                version());
    }
}
