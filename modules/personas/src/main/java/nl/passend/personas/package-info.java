// SPDX-License-Identifier: EUPL-1.2
/**
 * What can be asked about a need, and the personas that help to see one: the catalogue of facts, each with its name, type, question
 * in plain Dutch and source, and groups of people who get stuck in the same way, as editors publish them. Other modules ask through
 * {@link nl.passend.personas.FactCatalogue} and {@link nl.passend.personas.Personas}. It must not know that clients exist: facts are
 * kinds of answers here, never anybody's answers, and a persona is never somebody.
 */
@Module(allowed = {"screenkit", "pluginapi", "directory"})
package nl.passend.personas;

import nl.passend.kernel.Module;
