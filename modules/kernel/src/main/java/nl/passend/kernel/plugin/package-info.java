// SPDX-License-Identifier: EUPL-1.2
/**
 * Asks the plugins of municipalities and care offices, and keeps the house standing whatever they do: each has two threads, a
 * short queue, a time limit and a breaker of its own, nothing of it runs inside a transaction, every answer is checked before
 * anybody sees it, and the last good one is kept with its date for when none comes.
 */
package nl.passend.kernel.plugin;
