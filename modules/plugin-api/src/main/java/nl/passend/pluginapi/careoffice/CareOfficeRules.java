// SPDX-License-Identifier: EUPL-1.2
package nl.passend.pluginapi.careoffice;

import nl.passend.pluginapi.local.RuleBook;

/** When the care office's own routes fit. Passend evaluates the rules. */
public interface CareOfficeRules {
    RuleBook rules();
}
