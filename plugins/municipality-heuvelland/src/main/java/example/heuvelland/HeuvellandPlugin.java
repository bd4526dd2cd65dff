// SPDX-License-Identifier: EUPL-1.2
package example.heuvelland;

import jakarta.enterprise.context.ApplicationScoped;
import nl.passend.pluginapi.Plugin;

/** Nothing to set and nothing to start: all that Heuvelland tells stands in the code. */
@ApplicationScoped
public class HeuvellandPlugin implements Plugin {}
