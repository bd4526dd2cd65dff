// SPDX-License-Identifier: EUPL-1.2
/**
 * Offers that are kept here. What came from a source is stored as it came and changed by nobody but its source; what Passend's own
 * people know stands beside it. Rows are written and read by plain SQL, since an import is a bulk of them; care and reports, which
 * two people may change at once, are entities.
 */
package nl.passend.knowledge.internal.offers;
