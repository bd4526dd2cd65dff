// SPDX-License-Identifier: EUPL-1.2
/** Knowledge items: what may be kept, what comes in the jar, how a story is taken back, and the way from a situation to help. */
package nl.passend.knowledge.internal.items;
