// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.Access.Rule;
import nl.passend.kernel.problem.FieldProblem;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;
import nl.passend.knowledge.HsdsExport;
import nl.passend.knowledge.HsdsExport.Form;
import nl.passend.knowledge.HsdsExport.Kind;
import nl.passend.knowledge.HsdsExport.Wanted;

/**
 * The kept offers in the shapes of the API of HSDS 3.0: pages with {@code contents}, and names with underscores inside. Addresses and
 * parameters keep to the Dutch API Design Rules, as everywhere here: {@code taxonomy-terms}, {@code perPage}; {@link HsdsSpelling} takes
 * the standard's own names as well.
 */
@Path("/api/v1/hsds")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Access(Rule.PUBLIC)
public class HsdsResource {
    private static final int PER_PAGE = 50;
    private static final int MOST_PER_PAGE = 500;
    private static final int LAST_PAGE = 100_000;
    private static final String PROFILE = "https://docs.openreferral.org/en/3.0/";

    private final HsdsExport export;

    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public HsdsResource() {
        this(null);
    }

    @Inject
    public HsdsResource(HsdsExport export) {
        this.export = export;
    }

    @GET
    public JsonObject root() {
        return Json.createObjectBuilder()
                .add("version", "3.0")
                .add("profile", PROFILE)
                .add("openapi_url", "/api/v1/openapi.json")
                .build();
    }

    /** @param modifiedAfter moment; only what changed here since */
    @GET
    @Path("/services")
    public JsonObject services(
            @QueryParam("municipality") String municipality,
            @QueryParam("organizationId") UUID organizationId,
            @QueryParam("modifiedAfter") String modifiedAfter,
            @QueryParam("page") Integer page,
            @QueryParam("perPage") Integer perPage) {
        return page(
                new Wanted(
                        Kind.SERVICE,
                        Optional.ofNullable(municipality),
                        Optional.ofNullable(organizationId),
                        Optional.ofNullable(modifiedAfter).map(HsdsResource::moment)),
                page,
                perPage);
    }

    @GET
    @Path("/services/{id}")
    public JsonObject service(@PathParam("id") UUID id) {
        return one(Kind.SERVICE, id);
    }

    @GET
    @Path("/organizations")
    public JsonObject organizations(
            @QueryParam("municipality") String municipality,
            @QueryParam("page") Integer page,
            @QueryParam("perPage") Integer perPage) {
        return page(all(Kind.ORGANIZATION, municipality), page, perPage);
    }

    @GET
    @Path("/organizations/{id}")
    public JsonObject organization(@PathParam("id") UUID id) {
        return one(Kind.ORGANIZATION, id);
    }

    @GET
    @Path("/taxonomies")
    public JsonObject taxonomies(@QueryParam("page") Integer page, @QueryParam("perPage") Integer perPage) {
        return page(all(Kind.TAXONOMY, null), page, perPage);
    }

    @GET
    @Path("/taxonomies/{id}")
    public JsonObject taxonomy(@PathParam("id") UUID id) {
        return one(Kind.TAXONOMY, id);
    }

    @GET
    @Path("/taxonomy-terms")
    public JsonObject taxonomyTerms(@QueryParam("page") Integer page, @QueryParam("perPage") Integer perPage) {
        return page(all(Kind.TAXONOMY_TERM, null), page, perPage);
    }

    @GET
    @Path("/taxonomy-terms/{id}")
    public JsonObject taxonomyTerm(@PathParam("id") UUID id) {
        return one(Kind.TAXONOMY_TERM, id);
    }

    /**
     * Everything at once, as it can be taken in elsewhere.
     *
     * @param format {@code json} or {@code csv}: a zip with the tables
     */
    @GET
    @Path("/package")
    @Produces({MediaType.APPLICATION_JSON, "application/zip"})
    public Response whole(@QueryParam("municipality") String municipality, @QueryParam("format") String format) {
        boolean tables = "csv".equals(format);
        if (!tables && format != null && !format.equals("json")) {
            throw bad("format", "Kies json of csv.");
        }
        StreamingOutput everything =
                out -> export.writeAll(tables ? Form.TABLES : Form.JSON, Optional.ofNullable(municipality), out);
        return Response.ok(everything, tables ? "application/zip" : MediaType.APPLICATION_JSON)
                .header("Content-Disposition", "attachment; filename=\"hsds" + (tables ? ".zip" : ".json") + "\"")
                .build();
    }

    private static Wanted all(Kind kind, String municipality) {
        return new Wanted(kind, Optional.ofNullable(municipality), Optional.empty(), Optional.empty());
    }

    private JsonObject one(Kind kind, UUID id) {
        return export.find(kind, id).orElseThrow(ProblemException::notFound);
    }

    private JsonObject page(Wanted wanted, Integer askedPage, Integer askedPerPage) {
        int number = within(askedPage, 1, LAST_PAGE, "page");
        int perPage = within(askedPerPage, PER_PAGE, MOST_PER_PAGE, "perPage");
        long total = export.count(wanted);
        long pages = (total + perPage - 1) / perPage;
        var contents = export.page(wanted, number, perPage);
        var array = Json.createArrayBuilder();
        contents.forEach(array::add);
        return Json.createObjectBuilder()
                .add("total_items", total)
                .add("total_pages", pages)
                .add("page_number", number)
                .add("size", contents.size())
                .add("first_page", number == 1)
                .add("last_page", number >= pages)
                .add("empty", contents.isEmpty())
                .add("contents", array)
                .build();
    }

    private static int within(Integer asked, int otherwise, int most, String parameter) {
        if (asked == null) {
            return otherwise;
        }
        if (asked < 1 || asked > most) {
            throw bad(parameter, "Kies voor " + parameter + " een getal van 1 tot en met " + most + ".");
        }
        return asked;
    }

    private static Instant moment(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            throw bad("modifiedAfter", "Zet hier een dag met een tijd, zoals 2026-11-22T10:30:00Z.");
        }
    }

    private static ProblemException bad(String parameter, String message) {
        return new ProblemException(
                ProblemType.BAD_PARAMETER,
                List.of(new FieldProblem("", message)),
                Json.createObjectBuilder().add("parameter", parameter).build());
    }
}
