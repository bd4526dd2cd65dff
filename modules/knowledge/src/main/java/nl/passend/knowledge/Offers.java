// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge;

import java.util.List;
import nl.passend.knowledge.LocalPart.GivenOffer;

/** What there is in the municipalities that this installation serves: what is kept here, and what plugins tell. */
public interface Offers {
    /** By municipality and then by name. Asks plugins, so not inside a transaction. Two statements. */
    List<PlacedOffer> all();

    /** @param municipality slug */
    record PlacedOffer(String municipality, GivenOffer given) {
        /** Unique among all offers. */
        public String key() {
            return given.page().isPresent()
                    ? given.offer().id()
                    : municipality + "/" + given.givenBy() + "/" + given.offer().id();
        }

        /** Its own page, or where it stands on the page of all. */
        public String page() {
            return given.page().orElse("/aanbod?gemeente=" + municipality + "#" + anchor());
        }

        /** Where it stands on the page of offers. */
        public String anchor() {
            return "aanbod-" + municipality + "-" + given.givenBy().replaceAll("[^A-Za-z0-9]+", "-") + "-"
                    + given.offer().id();
        }
    }
}
