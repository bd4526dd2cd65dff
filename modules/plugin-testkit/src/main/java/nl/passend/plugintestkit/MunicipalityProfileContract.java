// SPDX-License-Identifier: EUPL-1.2
package nl.passend.plugintestkit;

import static org.assertj.core.api.Assertions.assertThat;

import nl.passend.pluginapi.municipality.MunicipalityProfile;
import org.junit.jupiter.api.Test;

/** What the profile of every municipality keeps to. */
public interface MunicipalityProfileContract {
    /** The bean of a plugin that was started in a fresh installation. */
    MunicipalityProfile municipalityProfile() throws Exception;

    @Test
    default void the_municipality_is_the_one_of_the_descriptor() throws Exception {
        assertThat(Installed.descriptor().municipality())
                .contains(municipalityProfile().municipality().slug());
    }

    @Test
    default void there_is_a_desk_for_everything_and_no_two_have_one_id() throws Exception {
        Answers.checkDesks(municipalityProfile().municipality().desks());
    }

    @Test
    default void there_is_somebody_to_call() throws Exception {
        assertThat(municipalityProfile().municipality().helpNumbers()).isNotEmpty();
    }

    @Test
    default void the_same_municipality_comes_each_time() throws Exception {
        assertThat(municipalityProfile().municipality())
                .isEqualTo(municipalityProfile().municipality());
    }
}
