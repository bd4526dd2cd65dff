// SPDX-License-Identifier: EUPL-1.2
package nl.passend.architecture.planted.resources.files.rest;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.Access.Rule;

@Path("/api/v1/open-door")
class OpenDoorResource {
    @GET
    @Access(Rule.PUBLIC)
    String get() {
        return "";
    }

    @DELETE
    void remove() {}

    void noEndpoint() {}
}
