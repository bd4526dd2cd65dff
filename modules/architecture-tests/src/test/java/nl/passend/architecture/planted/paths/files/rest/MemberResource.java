// SPDX-License-Identifier: EUPL-1.2
package nl.passend.architecture.planted.paths.files.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.Access.Rule;

@ApplicationScoped
@Path("/api/v1/files/{id}/family/{person}")
@Access(Rule.WORKER)
class MemberResource {
    @GET
    String get() {
        return "";
    }

    @GET
    @Path("/name")
    String name() {
        return "";
    }
}
