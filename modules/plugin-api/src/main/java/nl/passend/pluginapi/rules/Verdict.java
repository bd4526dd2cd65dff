// SPDX-License-Identifier: EUPL-1.2
package nl.passend.pluginapi.rules;

/**
 * Of a route for a set of facts. Screens never show the bare word: "Past bij wat u vertelde", "Kan passen, dit weten we nog niet",
 * "Past nu niet, omdat …", always with who decides and that one may always apply.
 */
public enum Verdict {
    YES,
    PERHAPS,
    NO
}
