// SPDX-License-Identifier: EUPL-1.2
package nl.passend.architecture.planted.plugins;

import jakarta.ws.rs.Path;
import nl.passend.kernel.vault.Vault;
import nl.passend.pluginapi.Plugin;

/** Reaches behind its interface, twice. */
@Path("/nosy")
public class NosyPlugin implements Plugin {
    private final Vault vault;

    public NosyPlugin(Vault vault) {
        this.vault = vault;
    }

    Vault vault() {
        return vault;
    }
}
