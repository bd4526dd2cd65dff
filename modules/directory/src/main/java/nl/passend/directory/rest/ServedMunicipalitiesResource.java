// SPDX-License-Identifier: EUPL-1.2
package nl.passend.directory.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import nl.passend.directory.Directory;
import nl.passend.directory.DirectoryAdministration;
import nl.passend.directory.MunicipalityCode;
import nl.passend.directory.ServedMunicipality;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.Access.Rule;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.rest.Body;
import nl.passend.kernel.rest.Idempotent;
import nl.passend.kernel.rest.Listing;

/** The municipalities for which this installation works. */
@Path("/api/v1/served-municipalities")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class ServedMunicipalitiesResource {
    /** A real municipality; invented ones come with the demo only. */
    @Body
    public record Serving(
            @NotBlank @Size(max = 40) @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*")
            String slug,

            @NotBlank @Pattern(regexp = "[0-9]{4}") String cbsCode,

            @NotBlank @Size(max = 40) @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*")
            String theme) {}

    private final Directory directory;
    private final DirectoryAdministration administration;

    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public ServedMunicipalitiesResource() {
        this(null, null);
    }

    @Inject
    public ServedMunicipalitiesResource(Directory directory, DirectoryAdministration administration) {
        this.directory = directory;
        this.administration = administration;
    }

    @GET
    @Access(Rule.PUBLIC)
    public Listing<ServedMunicipalityItem> list() {
        return Listing.whole(directory.municipalitiesServed().stream()
                .map(ServedMunicipalityItem::of)
                .toList());
    }

    @GET
    @Path("/{slug}")
    @Access(Rule.PUBLIC)
    public ServedMunicipalityItem one(@PathParam("slug") String slug) {
        return directory
                .municipalityServed(slug)
                .map(ServedMunicipalityItem::of)
                .orElseThrow(ProblemException::notFound);
    }

    @POST
    @Access(Rule.ADMINISTRATOR)
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Transactional
    public Response serve(Serving serving) {
        var municipality = directory
                .municipality(new MunicipalityCode(serving.cbsCode()))
                .orElseThrow(() -> ProblemException.invalid("/cbsCode", "Deze gemeentecode bestaat niet."));
        var served = administration.serve(new ServedMunicipality(
                serving.slug(),
                municipality.name(),
                serving.theme(),
                Optional.of(municipality.code()),
                municipality.careOfficeRegion().flatMap(region -> region.code()),
                false));
        if (!served.code().equals(Optional.of(municipality.code()))) {
            throw ProblemException.invalid("/slug", "Zo heet al een andere gemeente. Kies een andere korte naam.");
        }
        return Response.created(URI.create("/api/v1/served-municipalities/" + served.slug()))
                .build();
    }
}
