// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.Access.Rule;
import nl.passend.kernel.rest.Answers;
import nl.passend.kernel.rest.Body;
import nl.passend.knowledge.internal.programmes.EndProgramme;
import nl.passend.knowledge.internal.programmes.EndProgramme.Ending;
import nl.passend.knowledge.internal.programmes.HandOver;

/** Handing over a programme, and ending it. For editors, and for the owner. */
@Path("/api/v1/programmes")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Access(Rule.SIGNED_IN)
public class ProgrammeStepsResource {
    /**
     * @param on the day on which it ended, today or before
     * @param outcome what became of it
     * @param keptAt where its papers are; as it was when absent
     * @param person who keeps the page of the programme
     * @param nobody true: nobody does
     * @param items one for each item of the programme
     */
    @Body
    public record ProgrammeEnding(
            @NotNull LocalDate on,
            @NotBlank @Size(max = 2000) String outcome,
            @Size(max = 400) String keptAt,
            UUID person,
            Boolean nobody,
            @NotNull @Size(max = 500) List<@Valid @NotNull ItemOwner> items) {
        Ending ending() {
            Map<String, Optional<UUID>> each = new LinkedHashMap<>();
            for (int i = 0; i < items.size(); i++) {
                ItemOwner item = items.get(i);
                each.put(item.slug(), NewOwner.to(item.person(), item.nobody(), "/items/" + i + "/person"));
            }
            return new Ending(
                    on,
                    outcome.strip(),
                    Optional.ofNullable(keptAt).map(String::strip).filter(where -> !where.isEmpty()),
                    NewOwner.to(person, nobody, "/person"),
                    each);
        }
    }

    /** @param person who keeps it from now on; or {@code nobody} */
    @Body
    public record ItemOwner(@NotBlank @Size(max = 80) String slug, UUID person, Boolean nobody) {}

    private final EndProgramme end;
    private final HandOver handOver;

    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public ProgrammeStepsResource() {
        this(null, null);
    }

    @Inject
    public ProgrammeStepsResource(EndProgramme end, HandOver handOver) {
        this.end = end;
        this.handOver = handOver;
    }

    @GET
    @Path("/{slug}/owner")
    @Answers(OwnerNow.class)
    public Response owner(@PathParam("slug") String slug) {
        return new OwnerNow(handOver.ownerOfProgramme(slug)).answer();
    }

    /** Handing over what is theirs already changes nothing. 422 when the new owner does not write knowledge. */
    @PUT
    @Path("/{slug}/owner")
    @Consumes(MediaType.APPLICATION_JSON)
    public void handOver(@PathParam("slug") String slug, @HeaderParam("If-Match") String ifMatch, NewOwner body) {
        handOver.programme(
                slug, OwnerNow.required(ifMatch, () -> handOver.ownerOfProgramme(slug)), body.to(), body.whole());
    }

    /**
     * Ends a programme. Owners change at once; the version that says that it ended waits for its second reader. Sending the same
     * again changes nothing. 422 when somebody must still decide about an item.
     */
    @POST
    @Path("/{slug}/endings")
    @Consumes(MediaType.APPLICATION_JSON)
    @Answers(CatalogueVersionItem.class)
    public Response end(@PathParam("slug") String slug, ProgrammeEnding body) {
        return CatalogueVersionItem.answer(end.end(slug, body.ending()));
    }
}
