// SPDX-License-Identifier: EUPL-1.2
/**
 * With, not about: meetings and talks. Who is absent and has nobody to speak for them is discussed and not decided about, save
 * immediate safety; a proposal waits for each of those whom it is about, and silence is followed by a call.
 */
package nl.passend.cases.internal.meeting;
