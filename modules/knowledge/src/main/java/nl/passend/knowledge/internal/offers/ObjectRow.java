// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.offers;

import java.util.UUID;

/**
 * An organization, a location, a programme, a taxonomy or a term of one, on its way to its row.
 *
 * @param inside whether it came inside a service, which keeps its own
 */
record ObjectRow(String kind, UUID id, String content, boolean inside) {}
