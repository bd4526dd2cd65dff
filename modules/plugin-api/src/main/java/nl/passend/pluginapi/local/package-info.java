// SPDX-License-Identifier: EUPL-1.2
/**
 * What a municipality or a care office tells about its own place: who sits at which desk, what there is, within which term, whom to
 * call. All in plain Dutch (B1), all with the day on which somebody last looked whether it is still so.
 */
package nl.passend.pluginapi.local;
