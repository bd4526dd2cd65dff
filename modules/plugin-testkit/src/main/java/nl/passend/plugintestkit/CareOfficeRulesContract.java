// SPDX-License-Identifier: EUPL-1.2
package nl.passend.plugintestkit;

import static org.assertj.core.api.Assertions.assertThat;

import nl.passend.pluginapi.careoffice.CareOfficeRules;
import org.junit.jupiter.api.Test;

/** What the rules of every care office keep to. */
public interface CareOfficeRulesContract {
    /** The bean of a plugin that was started in a fresh installation. */
    CareOfficeRules careOfficeRules() throws Exception;

    @Test
    default void rules_of_the_care_office_use_facts_of_passend_or_their_own() throws Exception {
        Answers.checkRules(careOfficeRules().rules());
    }

    @Test
    default void the_same_rules_of_the_care_office_come_each_time() throws Exception {
        assertThat(careOfficeRules().rules()).isEqualTo(careOfficeRules().rules());
    }
}
