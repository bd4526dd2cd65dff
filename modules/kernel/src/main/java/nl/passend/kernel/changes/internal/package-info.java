// SPDX-License-Identifier: EUPL-1.2
/**
 * The change log. Rows are inserted by the change itself and numbered after its commit by one sequencer; only then does anyone
 * hear of them. Going by "id later than the last seen" instead would miss a transaction that commits late.
 */
package nl.passend.kernel.changes.internal;
