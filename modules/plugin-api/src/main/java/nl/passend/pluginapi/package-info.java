// SPDX-License-Identifier: EUPL-1.2
/**
 * All that a plugin of a municipality or a care office compiles against. It knows nothing of the rest of Passend and carries no
 * code that decides: records that say what a plugin offers and interfaces that it implements. Its version is its own
 * ({@link nl.passend.pluginapi.ApiVersion}): a new minor version only adds, a new major version may break.
 */
package nl.passend.pluginapi;
