// SPDX-License-Identifier: EUPL-1.2
package nl.passend.plugintestkit;

import static org.assertj.core.api.Assertions.assertThat;

import nl.passend.pluginapi.careoffice.CareOfficeOffers;
import org.junit.jupiter.api.Test;

/** What the offers of every care office keep to. */
public interface CareOfficeOffersContract {
    /** The bean of a plugin that was started in a fresh installation. */
    CareOfficeOffers careOfficeOffers() throws Exception;

    @Test
    default void offers_of_the_care_office_have_ids_sources_and_days_that_have_been() throws Exception {
        Answers.checkOffers(careOfficeOffers().offers());
    }

    @Test
    default void the_same_offers_of_the_care_office_come_each_time() throws Exception {
        assertThat(careOfficeOffers().offers()).isEqualTo(careOfficeOffers().offers());
    }
}
