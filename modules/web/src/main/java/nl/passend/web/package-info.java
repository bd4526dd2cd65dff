// SPDX-License-Identifier: EUPL-1.2
/**
 * The web application: a thin shell around the modules. It reads requests, checks who calls, says no in one voice and serves
 * static files, login and administration. Pages and endpoints about care live in the modules themselves, and nothing here
 * knows what a case file is.
 */
@Module(allowed = {"screenkit", "directory", "pluginapi"})
package nl.passend.web;

import nl.passend.kernel.Module;
