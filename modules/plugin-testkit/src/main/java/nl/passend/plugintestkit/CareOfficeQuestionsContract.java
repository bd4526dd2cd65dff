// SPDX-License-Identifier: EUPL-1.2
package nl.passend.plugintestkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.passend.pluginapi.careoffice.CareOfficeQuestion;
import nl.passend.pluginapi.careoffice.CareOfficeQuestions;
import nl.passend.pluginapi.rules.Facts;
import org.junit.jupiter.api.Test;

/** What the desk for questions of every care office keeps to. */
public interface CareOfficeQuestionsContract {
    /** The bean of a plugin that was started in a fresh installation. */
    CareOfficeQuestions careOfficeQuestions() throws Exception;

    @Test
    default void a_question_sent_twice_is_one_question() throws Exception {
        var desk = careOfficeQuestions();

        var receipt = desk.send(question("vraag-1"));

        assertThat(desk.send(question("vraag-1"))).isEqualTo(receipt);
        assertThat(desk.send(question("vraag-2")).theirReference()).isNotEqualTo(receipt.theirReference());
    }

    @Test
    default void a_question_that_was_never_sent_has_no_answer() throws Exception {
        assertThat(careOfficeQuestions().answerTo("nooit-gesteld")).isEmpty();
    }

    private static CareOfficeQuestion question(String reference) {
        return new CareOfficeQuestion(
                reference,
                "Een plek om te logeren, twee weekenden per maand.",
                "Drie aanbieders gebeld, geen plek.",
                "Kijk mee wie wel plek heeft.",
                LocalDate.of(2026, 12, 1),
                Facts.none());
    }
}
