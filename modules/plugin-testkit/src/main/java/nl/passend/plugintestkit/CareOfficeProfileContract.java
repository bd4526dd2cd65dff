// SPDX-License-Identifier: EUPL-1.2
package nl.passend.plugintestkit;

import static org.assertj.core.api.Assertions.assertThat;

import nl.passend.pluginapi.careoffice.CareOfficeProfile;
import org.junit.jupiter.api.Test;

/** What the profile of every care office keeps to. */
public interface CareOfficeProfileContract {
    /** The bean of a plugin that was started in a fresh installation. */
    CareOfficeProfile careOfficeProfile() throws Exception;

    @Test
    default void the_care_office_is_the_one_of_the_descriptor() throws Exception {
        assertThat(Installed.descriptor().careOffice())
                .contains(careOfficeProfile().careOffice().id());
    }

    @Test
    default void it_works_for_a_municipality() throws Exception {
        assertThat(careOfficeProfile().careOffice().municipalities()).isNotEmpty();
    }

    @Test
    default void the_same_care_office_comes_each_time() throws Exception {
        assertThat(careOfficeProfile().careOffice())
                .isEqualTo(careOfficeProfile().careOffice());
    }
}
