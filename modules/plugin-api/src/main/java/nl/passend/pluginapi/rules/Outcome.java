// SPDX-License-Identifier: EUPL-1.2
package nl.passend.pluginapi.rules;

/** Of one condition. */
public enum Outcome {
    HOLDS,
    FAILS,
    /** What is known does not settle it. */
    UNKNOWN
}
