// SPDX-License-Identifier: EUPL-1.2
package nl.passend.architecture.planted.resources.files.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.Access.Rule;

@Path("/api/v1/same-name")
@ApplicationScoped
@Access(Rule.SIGNED_IN)
class SameNameResource {
    @GET
    String read() {
        return "";
    }

    @GET
    @Path("/{id}")
    String read(@PathParam("id") String id) {
        return id;
    }

    /** No request reaches it. */
    String read(int number) {
        return String.valueOf(number);
    }
}
