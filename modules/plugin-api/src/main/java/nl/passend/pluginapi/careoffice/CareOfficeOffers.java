// SPDX-License-Identifier: EUPL-1.2
package nl.passend.pluginapi.careoffice;

import java.util.List;
import nl.passend.pluginapi.local.Offer;

/** What the care office has bought or knows of in its region. */
public interface CareOfficeOffers {
    /** At most {@link nl.passend.pluginapi.Checks#MOST}. */
    List<Offer> offers();
}
