// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.Access.Rule;
import nl.passend.kernel.id.Ids;
import nl.passend.kernel.rest.Answers;
import nl.passend.kernel.rest.Body;
import nl.passend.kernel.rest.Idempotent;
import nl.passend.kernel.rest.Listing;
import nl.passend.kernel.rest.Patched;
import nl.passend.kernel.rest.Slice;
import nl.passend.kernel.rest.Versions;
import nl.passend.knowledge.BottleneckRegister;
import nl.passend.knowledge.BottleneckRegister.Bottleneck;
import nl.passend.knowledge.BottleneckRegister.Level;
import nl.passend.knowledge.BottleneckRegister.NewBottleneck;
import nl.passend.knowledge.BottleneckRegister.Progress;
import nl.passend.knowledge.BottleneckRegister.Status;
import nl.passend.knowledge.BottleneckRegister.Types;

/**
 * The register of bottlenecks. Editors and coordinators read and write those of their own municipality; what the family agreed to,
 * everybody reads.
 */
@Path("/api/v1/bottlenecks")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Access(Rule.SIGNED_IN)
public class BottlenecksResource {
    private static final String MONTH = "20\\d\\d-(0[1-9]|1[0-2])";
    private static final int LONGEST = 1000;

    /**
     * @param month such as {@code 2026-11}
     * @param looked whoever sends it has looked at what the check points at
     */
    @Body
    public record Report(
            @NotBlank @Size(max = 40) String municipality,

            @NotBlank @Pattern(regexp = MONTH, message = "Schrijf de maand als 2026-11.")
            String month,

            @NotBlank @Size(max = LONGEST) String words,
            @NotBlank @Size(max = 40) String cause,
            @Size(max = 40) String boundary,
            List<String> laws,
            List<String> personas,
            @NotNull Level level,
            @Size(max = 200) String solver,
            List<String> lessons,
            Boolean looked) {}

    /** What came of it; what is absent stays as it was. */
    @Body
    public record Change(
            Patched<@NotNull Status> status,
            Patched<@NotBlank @Size(max = LONGEST) String> outcome,
            Patched<@NotNull LocalDate> told,
            Patched<@NotBlank @Size(max = LONGEST) String> words,
            Patched<@NotBlank @Size(max = 200) String> solver,
            Patched<@NotNull List<String>> lessons,
            Boolean looked) {}

    /** @param agreed the day on which the family agreed */
    @Body
    public record Publication(@NotNull LocalDate agreed) {}

    private final BottleneckRegister register;
    private final Ids ids;

    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public BottlenecksResource() {
        this(null, null);
    }

    @Inject
    public BottlenecksResource(BottleneckRegister register, Ids ids) {
        this.register = register;
        this.ids = ids;
    }

    /** @param municipality slug; absent: whatever the caller may read */
    @GET
    public Listing<BottleneckItem> list(
            @QueryParam("municipality") String municipality,
            @QueryParam("after") UUID after,
            @QueryParam("limit") Integer limit,
            @Context UriInfo asked) {
        int most = Listing.limit(limit);
        var oneMore = register.list(Optional.ofNullable(municipality), Optional.ofNullable(after), most);
        return Listing.of(Slice.of(oneMore, most, one -> one.id().toString()).map(BottleneckItem::of), asked);
    }

    @GET
    @Path("/{id}")
    @Answers(BottleneckItem.class)
    public Response one(@PathParam("id") UUID id) {
        return answer(register.get(id));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Transactional
    public Response report(Report body) {
        var made = register.register(
                new NewBottleneck(
                        ids.next(),
                        body.municipality(),
                        YearMonth.parse(body.month()),
                        body.words().strip(),
                        new Types(
                                body.cause(),
                                Optional.ofNullable(body.boundary()),
                                listed(body.laws()),
                                listed(body.personas()),
                                body.level()),
                        Optional.ofNullable(body.solver()).map(String::strip),
                        listed(body.lessons())),
                Boolean.TRUE.equals(body.looked()));
        return Response.created(URI.create("/api/v1/bottlenecks/" + made.id()))
                .tag(Versions.tag(made.version()))
                .build();
    }

    @PATCH
    @Path("/{id}")
    @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
    @Answers(BottleneckItem.class)
    public Response change(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, Change body) {
        return answer(register.progress(
                id,
                Versions.required(ifMatch),
                new Progress(
                        Optional.ofNullable(body.status().value()),
                        Optional.ofNullable(body.outcome().value()).map(String::strip),
                        Optional.ofNullable(body.told().value()),
                        Optional.ofNullable(body.words().value()).map(String::strip),
                        Optional.ofNullable(body.solver().value()).map(String::strip),
                        Optional.ofNullable(body.lessons().value())),
                Boolean.TRUE.equals(body.looked())));
    }

    /** Opens it to everybody, now that the family agreed. */
    @POST
    @Path("/{id}/publications")
    @Consumes(MediaType.APPLICATION_JSON)
    @Answers(BottleneckItem.class)
    public Response publish(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, Publication body) {
        return answer(register.publish(id, Versions.required(ifMatch), body.agreed()));
    }

    /** Takes it back at once; no reason is asked. */
    @POST
    @Path("/{id}/withdrawals")
    @Answers(BottleneckItem.class)
    public Response withdraw(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        return answer(register.withdraw(id, Versions.required(ifMatch)));
    }

    private static Response answer(Bottleneck one) {
        return Response.ok(BottleneckItem.of(one))
                .tag(Versions.tag(one.version()))
                .build();
    }

    private static List<String> listed(List<String> given) {
        return given == null ? List.of() : given;
    }
}
