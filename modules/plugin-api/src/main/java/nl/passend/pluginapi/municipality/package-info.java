// SPDX-License-Identifier: EUPL-1.2
/** What a plugin can tell for a municipality. Each port is one CDI bean; a plugin implements those that it can fill. */
package nl.passend.pluginapi.municipality;
