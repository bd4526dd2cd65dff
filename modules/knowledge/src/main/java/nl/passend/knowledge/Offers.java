// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge;

import java.util.List;
import nl.passend.knowledge.LocalPart.GivenOffer;

/** What there is in the municipalities that this installation serves. */
public interface Offers {
    /** By municipality and then by name. Asks plugins, so not inside a transaction. One statement. */
    List<PlacedOffer> all();

    /** @param municipality slug */
    record PlacedOffer(String municipality, GivenOffer given) {
        /** Unique among all offers. */
        public String key() {
            return municipality + "/" + given.givenBy() + "/" + given.offer().id();
        }

        /** Where it stands on the page of offers. */
        public String anchor() {
            return "aanbod-" + municipality + "-" + given.givenBy().replaceAll("[^A-Za-z0-9]+", "-") + "-"
                    + given.offer().id();
        }
    }
}
