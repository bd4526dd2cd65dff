// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
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
import java.util.function.UnaryOperator;
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
@Access(Rule.PUBLISHED)
public class HsdsResource {
    private static final int PER_PAGE = 50;
    private static final int MOST_PER_PAGE = 500;
    private static final int LONGEST_SEARCH = 100;
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

    /**
     * @param modifiedAfter moment; only what changed here since
     * @param minimal only which there are, and when each was changed
     * @param full false: without the lists inside; everything when it is left out
     */
    @GET
    @Path("/services")
    public JsonObject services(
            @QueryParam("municipality") String municipality,
            @QueryParam("search") String search,
            @QueryParam("organizationId") UUID organizationId,
            @QueryParam("taxonomyTermId") UUID taxonomyTermId,
            @QueryParam("taxonomyId") UUID taxonomyId,
            @QueryParam("modifiedAfter") String modifiedAfter,
            @QueryParam("minimal") Boolean minimal,
            @QueryParam("full") Boolean full,
            @QueryParam("page") Integer page,
            @QueryParam("perPage") Integer perPage) {
        return page(
                ofServices(
                        Kind.SERVICE, municipality, search, organizationId, taxonomyTermId, taxonomyId, modifiedAfter),
                shape(minimal, full),
                page,
                perPage);
    }

    /** Where services are given: each as it stands in its service, with the service it is of. */
    @GET
    @Path("/service-at-locations")
    public JsonObject serviceAtLocations(
            @QueryParam("municipality") String municipality,
            @QueryParam("search") String search,
            @QueryParam("organizationId") UUID organizationId,
            @QueryParam("taxonomyTermId") UUID taxonomyTermId,
            @QueryParam("taxonomyId") UUID taxonomyId,
            @QueryParam("modifiedAfter") String modifiedAfter,
            @QueryParam("full") Boolean full,
            @QueryParam("page") Integer page,
            @QueryParam("perPage") Integer perPage) {
        return page(
                ofServices(
                        Kind.SERVICE_AT_LOCATION,
                        municipality,
                        search,
                        organizationId,
                        taxonomyTermId,
                        taxonomyId,
                        modifiedAfter),
                shape(null, full),
                page,
                perPage);
    }

    @GET
    @Path("/service-at-locations/{id}")
    public JsonObject serviceAtLocation(@PathParam("id") UUID id) {
        return one(Kind.SERVICE_AT_LOCATION, id);
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
            @QueryParam("search") String search,
            @QueryParam("full") Boolean full,
            @QueryParam("page") Integer page,
            @QueryParam("perPage") Integer perPage) {
        return page(all(Kind.ORGANIZATION, municipality, search, null, null), shape(null, full), page, perPage);
    }

    @GET
    @Path("/organizations/{id}")
    public JsonObject organization(@PathParam("id") UUID id) {
        return one(Kind.ORGANIZATION, id);
    }

    @GET
    @Path("/taxonomies")
    public JsonObject taxonomies(
            @QueryParam("search") String search,
            @QueryParam("page") Integer page,
            @QueryParam("perPage") Integer perPage) {
        return page(all(Kind.TAXONOMY, null, search, null, null), one -> one, page, perPage);
    }

    @GET
    @Path("/taxonomies/{id}")
    public JsonObject taxonomy(@PathParam("id") UUID id) {
        return one(Kind.TAXONOMY, id);
    }

    @GET
    @Path("/taxonomy-terms")
    public JsonObject taxonomyTerms(
            @QueryParam("search") String search,
            @QueryParam("taxonomyId") UUID taxonomyId,
            @QueryParam("parentId") UUID parentId,
            @QueryParam("page") Integer page,
            @QueryParam("perPage") Integer perPage) {
        return page(all(Kind.TAXONOMY_TERM, null, search, taxonomyId, parentId), one -> one, page, perPage);
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

    private static Wanted ofServices(
            Kind kind,
            String municipality,
            String search,
            UUID organization,
            UUID term,
            UUID taxonomy,
            String modifiedAfter) {
        return new Wanted(
                kind,
                Optional.ofNullable(municipality),
                Optional.ofNullable(organization),
                Optional.ofNullable(modifiedAfter).map(HsdsResource::moment),
                words(search),
                Optional.ofNullable(term),
                Optional.ofNullable(taxonomy),
                Optional.empty());
    }

    private static Wanted all(Kind kind, String municipality, String search, UUID taxonomy, UUID parent) {
        return new Wanted(
                kind,
                Optional.ofNullable(municipality),
                Optional.empty(),
                Optional.empty(),
                words(search),
                Optional.empty(),
                Optional.ofNullable(taxonomy),
                Optional.ofNullable(parent));
    }

    private static List<String> words(String search) {
        if (search == null || search.isBlank()) {
            return List.of();
        }
        if (search.length() > LONGEST_SEARCH) {
            throw bad("search", "Zoek met ten hoogste " + LONGEST_SEARCH + " tekens.");
        }
        return List.of(search.strip().split("\\s+"));
    }

    /** How much of each is told. */
    private static UnaryOperator<JsonObject> shape(Boolean minimal, Boolean full) {
        if (Boolean.TRUE.equals(minimal)) {
            return HsdsResource::minimal;
        }
        return Boolean.FALSE.equals(full) ? HsdsResource::withoutLists : one -> one;
    }

    private static JsonObject minimal(JsonObject service) {
        var least = Json.createObjectBuilder().add("id", service.getString("id"));
        if (service.containsKey("last_modified")) {
            least.add("last_modified", service.get("last_modified"));
        }
        return least.build();
    }

    private static JsonObject withoutLists(JsonObject one) {
        var rest = Json.createObjectBuilder();
        one.forEach((name, value) -> {
            if (value.getValueType() != JsonValue.ValueType.ARRAY) {
                rest.add(name, value);
            }
        });
        return rest.build();
    }

    private JsonObject one(Kind kind, UUID id) {
        return export.find(kind, id).orElseThrow(ProblemException::notFound);
    }

    private JsonObject page(Wanted wanted, UnaryOperator<JsonObject> shape, Integer askedPage, Integer askedPerPage) {
        int number = within(askedPage, 1, LAST_PAGE, "page");
        int perPage = within(askedPerPage, PER_PAGE, MOST_PER_PAGE, "perPage");
        long total = export.count(wanted);
        long pages = (total + perPage - 1) / perPage;
        var contents = export.page(wanted, number, perPage);
        var array = Json.createArrayBuilder();
        contents.stream().map(shape).forEach(array::add);
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
