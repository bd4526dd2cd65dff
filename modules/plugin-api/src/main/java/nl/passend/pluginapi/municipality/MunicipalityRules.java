// SPDX-License-Identifier: EUPL-1.2
package nl.passend.pluginapi.municipality;

import nl.passend.pluginapi.local.RuleBook;

/** When the municipality's own routes fit. The plugin gives rules and never a verdict; Passend evaluates them. */
public interface MunicipalityRules {
    RuleBook rules();
}
