// SPDX-License-Identifier: EUPL-1.2
/** Programmes: what may be kept, how one ends without losing what it left, and who keeps what. */
package nl.passend.knowledge.internal.programmes;
