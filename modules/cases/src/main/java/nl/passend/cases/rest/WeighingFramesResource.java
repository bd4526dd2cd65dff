// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import nl.passend.cases.WeighingFrame;
import nl.passend.cases.internal.safety.WeighingFrames;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.Access.Rule;

/** The weighing frames of the professions for the reporting code, each with its source. */
@Path("/api/v1/weighing-frames")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Access(Rule.WORKER)
public class WeighingFramesResource {
    public record Frames(List<WeighingFrame> items) {}

    @GET
    public Frames list() {
        return new Frames(WeighingFrames.all());
    }
}
