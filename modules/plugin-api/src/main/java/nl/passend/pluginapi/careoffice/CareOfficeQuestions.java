// SPDX-License-Identifier: EUPL-1.2
package nl.passend.pluginapi.careoffice;

import java.util.Optional;

/** Puts a question to the care office and fetches its answer. Both may be called twice for the same question. */
public interface CareOfficeQuestions {
    /** Hands over the question. For a reference that was handed over before, gives the receipt of then. */
    Receipt send(CareOfficeQuestion question);

    /** The answer; empty as long as there is none. */
    Optional<CareOfficeAnswer> answerTo(String reference);
}
