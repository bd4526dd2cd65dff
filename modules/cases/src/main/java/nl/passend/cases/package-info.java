// SPDX-License-Identifier: EUPL-1.2
/**
 * The case file of a household: who lives where, the request and the own words of the one who asks, what happened, and who may
 * see what inside the household. It publishes ids, codes and views as records, and one facade for loading
 * ({@link nl.passend.cases.Cases}). Nothing about a client flows down from here: no lower module learns a name, an id or a text.
 */
@Module(allowed = {"screenkit", "directory", "pluginapi", "personas", "knowledge"})
package nl.passend.cases;

import nl.passend.kernel.Module;
