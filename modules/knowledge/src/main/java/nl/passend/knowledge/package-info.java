// SPDX-License-Identifier: EUPL-1.2
/**
 * What is possible: laws, routes and their rules, the offers of municipalities and care offices, and the finding of candidate
 * routes for a set of facts; and what was learned: lessons, stories, approaches, and the way from a situation to help. Rules are
 * data, and this module alone evaluates them, in three values. It must not know that clients exist: facts come in without a name
 * and are not kept.
 */
@Module(allowed = {"screenkit", "pluginapi", "directory", "personas"})
package nl.passend.knowledge;

import nl.passend.kernel.Module;
