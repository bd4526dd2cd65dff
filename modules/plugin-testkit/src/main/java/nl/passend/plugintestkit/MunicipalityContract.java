// SPDX-License-Identifier: EUPL-1.2
package nl.passend.plugintestkit;

/** Everything that a plugin of a municipality keeps to that fills all its ports and has a theme. */
public interface MunicipalityContract
        extends PluginContract,
                MunicipalityProfileContract,
                MunicipalityOffersContract,
                MunicipalityRulesContract,
                ThemeContract {}
