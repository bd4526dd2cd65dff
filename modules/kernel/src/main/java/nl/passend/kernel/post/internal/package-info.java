// SPDX-License-Identifier: EUPL-1.2
/**
 * Mail. It says that something waits and nothing else; the address is looked up at the moment of sending, so the outbox holds
 * ids only and an address that was changed meanwhile is the right one.
 */
package nl.passend.kernel.post.internal;
