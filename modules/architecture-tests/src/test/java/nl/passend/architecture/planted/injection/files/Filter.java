// SPDX-License-Identifier: EUPL-1.2
package nl.passend.architecture.planted.injection.files;

import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.Providers;

@Provider
class Filter {
    @Context
    private Providers providers;
}
