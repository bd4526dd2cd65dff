// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.offers;

import java.util.Optional;
import java.util.UUID;

/** Who publishes offers. It belongs to one municipality, which cares for them. */
record OfferSource(String slug, String municipality, String name, Optional<UUID> owner) {}
