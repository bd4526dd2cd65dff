// SPDX-License-Identifier: EUPL-1.2
package nl.passend.plugintestkit;

import static org.assertj.core.api.Assertions.assertThat;

import nl.passend.pluginapi.municipality.MunicipalityRules;
import org.junit.jupiter.api.Test;

/** What the rules of every municipality keep to. */
public interface MunicipalityRulesContract {
    /** The bean of a plugin that was started in a fresh installation. */
    MunicipalityRules municipalityRules() throws Exception;

    @Test
    default void rules_use_facts_of_passend_or_their_own_and_say_where_they_come_from() throws Exception {
        Answers.checkRules(municipalityRules().rules());
    }

    @Test
    default void the_same_rules_come_each_time() throws Exception {
        assertThat(municipalityRules().rules()).isEqualTo(municipalityRules().rules());
    }
}
