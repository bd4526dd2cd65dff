// SPDX-License-Identifier: EUPL-1.2
/**
 * The audit chain. A change stores its entry in its own transaction, a look is kept with the request; one sealing loop per
 * node, one at a time per database, links them into one chain of hashes ({@code AuditChain}), and the head of that chain is
 * written to a file outside the database every minute ({@code Anchors}). Chain, loop and entries know no container.
 */
package nl.passend.kernel.audit.internal;
