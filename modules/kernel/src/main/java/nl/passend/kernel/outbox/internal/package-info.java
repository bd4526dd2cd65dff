// SPDX-License-Identifier: EUPL-1.2
/**
 * The outbox. A message is a row of the transaction that gives rise to it; the relay delivers it afterwards, outside any
 * transaction, and again when it failed. So a message is never sent for what was rolled back, and never lost.
 */
package nl.passend.kernel.outbox.internal;
