// SPDX-License-Identifier: EUPL-1.2
/**
 * What a plugin can add to a screen: typed content, never HTML. Passend draws it, so that escaping, accessibility, language and
 * theme are the same as everywhere.
 */
package nl.passend.pluginapi.screen;
