// SPDX-License-Identifier: EUPL-1.2
package nl.passend.pluginapi.municipality;

import java.util.List;
import nl.passend.pluginapi.local.Offer;

/** What there is for people of the municipality. */
public interface MunicipalityOffers {
    /** At most {@link nl.passend.pluginapi.Checks#MOST}. */
    List<Offer> offers();
}
