// SPDX-License-Identifier: EUPL-1.2
package nl.passend.pluginapi.careoffice;

/** Which care office this is and for which municipalities it works. */
public interface CareOfficeProfile {
    CareOffice careOffice();
}
