// SPDX-License-Identifier: EUPL-1.2
package example.rivierstad;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.passend.pluginapi.local.Offer;
import nl.passend.pluginapi.local.OfferFile;
import nl.passend.pluginapi.municipality.MunicipalityOffers;

/** What there is in Rivierstad; all of it invented. It stands in {@code offers.properties}. */
@ApplicationScoped
public class RivierstadOffers implements MunicipalityOffers {
    @Override
    public List<Offer> offers() {
        return OfferFile.beside(RivierstadOffers.class);
    }
}
