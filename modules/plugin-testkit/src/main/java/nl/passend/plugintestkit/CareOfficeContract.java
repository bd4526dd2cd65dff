// SPDX-License-Identifier: EUPL-1.2
package nl.passend.plugintestkit;

/** Everything that a plugin of a care office keeps to that fills all its ports. */
public interface CareOfficeContract
        extends PluginContract,
                CareOfficeProfileContract,
                CareOfficeContactsContract,
                CareOfficeOffersContract,
                CareOfficeRulesContract {}
