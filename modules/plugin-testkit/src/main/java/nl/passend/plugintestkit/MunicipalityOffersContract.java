// SPDX-License-Identifier: EUPL-1.2
package nl.passend.plugintestkit;

import static org.assertj.core.api.Assertions.assertThat;

import nl.passend.pluginapi.municipality.MunicipalityOffers;
import org.junit.jupiter.api.Test;

/** What the offers of every municipality keep to. */
public interface MunicipalityOffersContract {
    /** The bean of a plugin that was started in a fresh installation. */
    MunicipalityOffers municipalityOffers() throws Exception;

    @Test
    default void offers_have_ids_sources_and_days_that_have_been() throws Exception {
        Answers.checkOffers(municipalityOffers().offers());
    }

    @Test
    default void the_same_offers_come_each_time() throws Exception {
        assertThat(municipalityOffers().offers()).isEqualTo(municipalityOffers().offers());
    }
}
