// SPDX-License-Identifier: EUPL-1.2
package nl.passend.architecture.planted.resources.files.screens;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.Access.Rule;
import nl.passend.kernel.persistence.RetryOnConflict;

@ApplicationScoped
@Path("/files/{id}")
@Access(Rule.CLIENT_DATA)
class OncePage {
    @GET
    String show() {
        return "";
    }

    @POST
    @RetryOnConflict
    String sendAgain() {
        return "";
    }

    @POST
    String send() {
        return "";
    }
}
