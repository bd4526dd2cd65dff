// SPDX-License-Identifier: EUPL-1.2
package nl.passend.pluginapi.municipality;

/** Who sits where in the municipality, its terms and house rules, and whom to call now. */
public interface MunicipalityProfile {
    Municipality municipality();
}
