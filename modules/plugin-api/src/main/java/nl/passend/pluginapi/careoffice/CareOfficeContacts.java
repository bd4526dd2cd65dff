// SPDX-License-Identifier: EUPL-1.2
package nl.passend.pluginapi.careoffice;

import java.util.List;
import nl.passend.pluginapi.local.Desk;

/** Whom to call at the care office. */
public interface CareOfficeContacts {
    /** At least one for everything. */
    List<Desk> desks();
}
