// SPDX-License-Identifier: EUPL-1.2
/** What goes well, and what family and network do themselves: the part of a plan that is nobody's work. */
package nl.passend.cases.internal.strength;
