// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A look at whether everybody is safe, with the steps of the reporting code that followed. For the team alone: nobody of the household
 * learns that it is there.
 *
 * @param about members
 * @param outcome code of a {@link SafetyOutcome}
 * @param agreed what was agreed, and with whom
 * @param lookAgainOn the day on which the team looks again; absent once a later look has been taken
 * @param by given name of the worker
 * @param latest whether no later look was taken
 */
public record SafetyView(
        UUID id,
        List<UUID> about,
        String outcome,
        String words,
        Optional<String> agreed,
        Optional<LocalDate> lookAgainOn,
        LocalDate on,
        Optional<String> by,
        boolean latest,
        List<Step> steps,
        long version) {
    /**
     * @param step code of a {@link MeldcodeStep}
     * @param frame by which was weighed: code of a {@link WeighingFrame}, or of whom it is in words
     * @param answers to the questions of the frame, by the code of a {@link Weighing}; what was not answered is absent
     * @param norm what the frame advises on these answers: {@code close}, {@code report} or {@code help}
     * @param report whether it is reported to Veilig Thuis; of the last step alone
     * @param help whether giving help is possible; of the last step alone
     * @param departs whether it is not reported where the last weighing before it advised to
     */
    public record Step(
            UUID id,
            String step,
            String words,
            Optional<String> frame,
            Map<String, Boolean> answers,
            Optional<String> norm,
            Optional<Boolean> report,
            Optional<Boolean> help,
            boolean departs,
            LocalDate on,
            Optional<String> by) {}
}
