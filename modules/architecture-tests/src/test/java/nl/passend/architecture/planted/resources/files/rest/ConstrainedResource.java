// SPDX-License-Identifier: EUPL-1.2
package nl.passend.architecture.planted.resources.files.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.Access.Rule;

@ApplicationScoped
@Path("/api/v1/constrained")
@Access(Rule.PUBLIC)
class ConstrainedResource {
    @GET
    String find(@Size(max = 5) @QueryParam("words") String words) {
        return words;
    }
}
