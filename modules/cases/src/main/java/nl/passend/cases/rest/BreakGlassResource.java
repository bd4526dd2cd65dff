// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.passend.cases.internal.breakglass.Attempt;
import nl.passend.cases.internal.breakglass.BreakTheGlass;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.Access.Rule;
import nl.passend.kernel.breakglass.BreakGlass;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;
import nl.passend.kernel.rest.Answers;
import nl.passend.kernel.rest.Body;

/** Breaking the glass: 404 without the right, and when nothing was opened. */
@Path("/api/v1/break-glass")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class BreakGlassResource {
    private static final ProblemType NOTHING =
            new ProblemType("urn:passend:problem:cases:nothing-opened", 404, "Er is niets geopend.");

    /**
     * @param emergency {@code acute-danger}, {@code crisis-service} or {@code other}
     * @param reason at least a sentence, without the name of whom it is about
     * @param hours 1 to 8; absent: 4
     */
    @Body
    public record Asked(
            @NotBlank @Size(max = 200) String givenName,
            @Size(max = 200) String familyName,
            @NotNull LocalDate birthDate,
            @NotBlank @Size(max = 40) String emergency,
            @NotBlank @Size(max = 2_000) String reason,
            @Min(1) @Max(8) Integer hours) {}

    /** @param caseFileIds what is open now */
    public record Opened(List<UUID> caseFileIds) {}

    private final BreakTheGlass breakTheGlass;

    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public BreakGlassResource() {
        this(null);
    }

    @Inject
    public BreakGlassResource(BreakTheGlass breakTheGlass) {
        this.breakTheGlass = breakTheGlass;
    }

    @POST
    @Access(Rule.WORKER)
    @Consumes(MediaType.APPLICATION_JSON)
    @Answers(Opened.class)
    public Response open(Asked asked) {
        List<UUID> open = breakTheGlass.attempt(new Attempt(
                asked.givenName().strip(),
                Optional.ofNullable(asked.familyName()).orElse("").strip(),
                asked.birthDate(),
                Codes.emergency(asked.emergency(), "/emergency"),
                asked.reason(),
                Optional.ofNullable(asked.hours()).map(Duration::ofHours).orElse(BreakGlass.USUAL)));
        if (open.isEmpty()) {
            throw new ProblemException(NOTHING);
        }
        return Response.created(URI.create("/api/v1/case-files/" + open.get(0)))
                .entity(new Opened(open))
                .build();
    }
}
