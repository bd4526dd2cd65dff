// SPDX-License-Identifier: EUPL-1.2
/**
 * What can be asked about a need: the catalogue of facts, each with its name, type, question in plain Dutch and source; later the
 * personas that help to see a need. Other modules ask through {@link nl.passend.personas.FactCatalogue}. It must not know that
 * clients exist: facts are kinds of answers here, never anybody's answers.
 */
@Module(allowed = {"screenkit", "pluginapi"})
package nl.passend.personas;

import nl.passend.kernel.Module;
