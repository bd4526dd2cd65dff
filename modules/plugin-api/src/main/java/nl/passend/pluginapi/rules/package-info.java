// SPDX-License-Identifier: EUPL-1.2
/**
 * Rules as data: facts, conditions on them and the routes that they open. A plugin gives rules, never verdicts; Passend alone
 * evaluates them, in three values, so that nobody hears yes or no where an unknown fact could still turn it.
 */
package nl.passend.pluginapi.rules;
