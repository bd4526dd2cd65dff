// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.instrument;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.passend.kernel.Settings;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;

/** Which instruments are switched on here. None is, until whoever runs this installation says so. */
@ApplicationScoped
public class Instruments {
    private static final ProblemType OFF = new ProblemType(
            "urn:passend:problem:cases:instrument-off",
            404,
            "Dit staat hier niet aan. De beheerder kan het aanzetten.");

    private final Settings settings;

    @Inject
    public Instruments(Settings settings) {
        this.settings = settings;
    }

    public boolean healthWebs() {
        return settings.healthWebs();
    }

    public boolean zrm() {
        return settings.zrm();
    }

    /** @throws ProblemException as long as it is not switched on, whoever asks for whatever file */
    public void requireHealthWebs() {
        require(healthWebs());
    }

    /** As {@link #requireHealthWebs}. */
    public void requireZrm() {
        require(zrm());
    }

    private static void require(boolean on) {
        if (!on) {
            throw new ProblemException(OFF);
        }
    }
}
