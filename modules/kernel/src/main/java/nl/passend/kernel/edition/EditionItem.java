// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.edition;

import java.util.Optional;
import java.util.UUID;

/**
 * The thing of which there are versions.
 *
 * @param municipality slug; empty: for everybody. A local variant stands beside the item of that name for everybody, and never
 *     in its place
 * @param owner person who keeps it up to date; empty: nobody in this installation
 */
public record EditionItem(UUID id, Place place, Optional<UUID> owner) {
    /** How an item is called: unique within its kind. */
    public record Place(String slug, Optional<String> municipality) {
        public static Place everywhere(String slug) {
            return new Place(slug, Optional.empty());
        }

        /** @param municipality as an address or a body brings it: null or blank for everybody */
        public static Place of(String slug, String municipality) {
            return new Place(slug, Optional.ofNullable(municipality).filter(where -> !where.isBlank()));
        }

        public static Place in(String municipality, String slug) {
            return new Place(slug, Optional.of(municipality));
        }
    }

    public String slug() {
        return place.slug();
    }

    public Optional<String> municipality() {
        return place.municipality();
    }
}
