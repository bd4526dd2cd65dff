// SPDX-License-Identifier: EUPL-1.2
/**
 * What every page is made of: the frame, the components, the themes, the Dutch and English words of the shell. A page
 * controller returns a {@link nl.passend.screenkit.Screen}; its template gets {@code ui} (texts, dates, the visit) and
 * {@code kit} (components that return {@link gg.jte.Content}, so that they work across modules). It knows nothing of care,
 * reads no table, and never writes a value unescaped.
 */
@Module(allowed = {"kernel", "pluginapi"})
package nl.passend.screenkit;

import nl.passend.kernel.Module;
