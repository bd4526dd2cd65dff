// SPDX-License-Identifier: EUPL-1.2
/** What a plugin can tell for a care office (zorgkantoor), which carries out the Wlz in its region. */
package nl.passend.pluginapi.careoffice;
