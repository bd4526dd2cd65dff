// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.local;

import java.util.List;
import nl.passend.pluginapi.local.Offer;

/** What this installation itself keeps of a municipality's offers, in the form in which plugins tell theirs. */
@FunctionalInterface
public interface OwnOffers {
    /** @param municipality slug */
    List<Given<Offer>> of(String municipality);
}
