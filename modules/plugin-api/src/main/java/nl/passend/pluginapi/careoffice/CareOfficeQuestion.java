// SPDX-License-Identifier: EUPL-1.2
package nl.passend.pluginapi.careoffice;

import java.time.LocalDate;
import nl.passend.pluginapi.Checks;
import nl.passend.pluginapi.rules.Facts;

/**
 * One page for the care office: the Wlz part of a case and nothing else. It holds no name and no number of a person; the reference
 * leads back to the file inside Passend only.
 *
 * @param reference Passend's own, at most a line
 * @param need what is needed
 * @param tried what was tried already
 * @param asked what the care office is asked to do
 * @param answerBefore day on which an answer is needed
 * @param facts those that the asker chose to send along
 */
public record CareOfficeQuestion(
        String reference, String need, String tried, String asked, LocalDate answerBefore, Facts facts) {
    public CareOfficeQuestion {
        Checks.line(reference, "reference");
        Checks.paragraph(need, "need");
        Checks.paragraph(tried, "tried");
        Checks.paragraph(asked, "asked");
        Checks.given(answerBefore, "answerBefore");
        Checks.given(facts, "facts");
    }
}
