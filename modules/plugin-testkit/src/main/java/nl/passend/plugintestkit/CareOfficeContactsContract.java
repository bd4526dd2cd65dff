// SPDX-License-Identifier: EUPL-1.2
package nl.passend.plugintestkit;

import static org.assertj.core.api.Assertions.assertThat;

import nl.passend.pluginapi.careoffice.CareOfficeContacts;
import org.junit.jupiter.api.Test;

/** What the contacts of every care office keep to. */
public interface CareOfficeContactsContract {
    /** The bean of a plugin that was started in a fresh installation. */
    CareOfficeContacts careOfficeContacts() throws Exception;

    @Test
    default void the_care_office_has_a_desk_for_everything() throws Exception {
        Answers.checkDesks(careOfficeContacts().desks());
    }

    @Test
    default void the_same_desks_come_each_time() throws Exception {
        assertThat(careOfficeContacts().desks()).isEqualTo(careOfficeContacts().desks());
    }
}
