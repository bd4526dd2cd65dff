// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.passend.cases.ImportLineView;
import nl.passend.cases.ImportView;
import nl.passend.cases.internal.imports.BringImport;
import nl.passend.cases.internal.imports.ImportField;
import nl.passend.cases.internal.imports.LineState;
import nl.passend.cases.internal.imports.ReadImports;
import nl.passend.cases.internal.imports.SteerImport;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.Access.Rule;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;
import nl.passend.kernel.rest.Answers;
import nl.passend.kernel.rest.Body;
import nl.passend.kernel.rest.LargeBody;
import nl.passend.kernel.rest.Listing;
import nl.passend.kernel.rest.Versions;

/**
 * Case files of another system, out of a table (CSV), for a team that one works in: brought, mapped, looked at line by line, taken over.
 * Looking and taking over go on in the background; how far they are stands at the import itself.
 */
@Path("/api/v1/imports")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Access(Rule.CLIENT_DATA)
public class ImportsResource {
    private static final String PATH = "/api/v1/imports";
    private static final String PATCH_JSON = "application/merge-patch+json";
    static final String CSV = "text/csv";

    /** @param columns that hold something else from now on; the others stay as they are */
    @Body
    public record Change(@NotNull @Size(min = 1, max = 60) List<@Valid @NotNull Column> columns) {}

    /**
     * @param number from 1
     * @param field code; absent: it is not taken over
     */
    @Body
    public record Column(
            @NotNull @Min(1) @Max(60) Integer number,
            @Size(max = 40) String field) {}

    /** @param withDoubles whether files come too of which somebody seems to stand in a file already; not unless told */
    @Body
    public record Application(Boolean withDoubles) {}

    private final BringImportOnce once;
    private final SteerImport steer;
    private final ReadImports imports;

    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public ImportsResource() {
        this(null, null, null);
    }

    @Inject
    public ImportsResource(BringImportOnce once, SteerImport steer, ReadImports imports) {
        this.once = once;
        this.steer = steer;
        this.imports = imports;
    }

    @jakarta.enterprise.inject.Produces
    LargeBody newImport() {
        return new LargeBody(PATH, BringImport.MOST_BYTES);
    }

    /** Of one's own teams, the newest first. */
    @GET
    public Listing<ReadImports.Item> list() {
        return Listing.whole(imports.list());
    }

    /**
     * The body is the table itself. What its columns hold is proposed from their names, or as the team said it of the last such table.
     *
     * @param teamId a team that one works in
     * @param source the system it comes from: with the reference of a file there it says which file it is
     */
    @POST
    @Access(Rule.WORKER)
    @Consumes({CSV, MediaType.WILDCARD})
    public Response bring(
            @QueryParam("teamId") String teamId,
            @QueryParam("source") String source,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) String type,
            InputStream body)
            throws IOException {
        // Asked here and not by the server, which would tell a stranger what this address takes before it asks who they
        // are.
        if (type == null || !type.toLowerCase(Locale.ROOT).startsWith(CSV)) {
            throw new ProblemException(ProblemType.UNSUPPORTED_MEDIA_TYPE);
        }
        byte[] content = body.readNBytes(BringImport.MOST_BYTES + 1);
        if (content.length > BringImport.MOST_BYTES) {
            throw new ProblemException(ProblemType.TOO_LARGE);
        }
        BringImport.Brought brought = new BringImport.Brought(
                Parameters.id(Optional.ofNullable(teamId).orElse("")),
                Optional.ofNullable(source).orElse(""),
                content);
        once.read(brought);
        return once.bring(brought);
    }

    @GET
    @Path("/{import}")
    @Answers(ImportView.class)
    public Response one(@PathParam("import") UUID id) {
        return answer(Response.Status.OK, id);
    }

    @PATCH
    @Path("/{import}")
    @Consumes({PATCH_JSON, MediaType.APPLICATION_JSON})
    @Answers(ImportView.class)
    public Response change(@PathParam("import") UUID id, @HeaderParam("If-Match") String ifMatch, Change change) {
        long version = Versions.required(ifMatch);
        ImportView before = imports.one(id);
        Map<Integer, Optional<ImportField>> fields = new LinkedHashMap<>();
        for (int i = 0; i < change.columns().size(); i++) {
            Column column = change.columns().get(i);
            if (column.number() > before.columns().size()) {
                throw ProblemException.invalid(
                        "/columns/" + i + "/number",
                        "Kies een kolom van 1 tot en met " + before.columns().size() + ".");
            }
            fields.put(column.number() - 1, field(column.field(), "/columns/" + i + "/field"));
        }
        steer.map(id, version, fields);
        return answer(Response.Status.OK, id);
    }

    private static Optional<ImportField> field(String code, String pointer) {
        Optional<ImportField> field = Optional.ofNullable(code).flatMap(ImportField::of);
        if (code != null && field.isEmpty()) {
            throw ProblemException.invalid(
                    pointer,
                    "Kies uit: "
                            + Arrays.stream(ImportField.values())
                                    .map(ImportField::code)
                                    .collect(Collectors.joining(", "))
                            + ".");
        }
        return field;
    }

    /** Throws it away with all that it brought; what was taken over stays. */
    @DELETE
    @Path("/{import}")
    public void throwAway(@PathParam("import") UUID id, @HeaderParam("If-Match") String ifMatch) {
        steer.throwAway(id, Versions.required(ifMatch));
    }

    /** Has it looked at: a report of every line, and nothing else. */
    @POST
    @Path("/{import}/dry-runs")
    @Answers(ImportView.class)
    public Response check(@PathParam("import") UUID id, @HeaderParam("If-Match") String ifMatch) {
        steer.check(id, Versions.required(ifMatch));
        return answer(Response.Status.ACCEPTED, id);
    }

    /** Has the files taken over that the report calls ready, each in whole or not at all. Asked again, nothing comes twice. */
    @POST
    @Path("/{import}/applications")
    @Consumes(MediaType.APPLICATION_JSON)
    @Answers(ImportView.class)
    public Response apply(@PathParam("import") UUID id, @HeaderParam("If-Match") String ifMatch, Application asked) {
        steer.apply(id, Versions.required(ifMatch), Boolean.TRUE.equals(asked.withDoubles()));
        return answer(Response.Status.ACCEPTED, id);
    }

    /**
     * What was found of each line, what must be mended first.
     *
     * @param state {@code error}, {@code held}, {@code double}, {@code failed}, {@code ready}, {@code known} or {@code made}
     */
    @GET
    @Path("/{import}/rows")
    public Listing<ImportLineView> rows(
            @PathParam("import") UUID id,
            @QueryParam("state") String state,
            @QueryParam("limit") Integer limit,
            @QueryParam("after") String after,
            @Context UriInfo asked) {
        return Listing.of(
                imports.lines(id, state(state), Parameters.key(after, ImportsResource::place), Listing.limit(limit))
                        .page(),
                asked);
    }

    private static List<LineState> state(String said) {
        return Parameters.code("state", said, LineState.values(), LineState::code).stream()
                .toList();
    }

    private static Optional<Integer> place(String said) {
        return said.matches("\\d{1,6}") ? Optional.of(Integer.valueOf(said)) : Optional.empty();
    }

    /** The whole report as a table to keep; formulas in it are harmless. */
    @GET
    @Path("/{import}/report")
    @Produces(CSV)
    public Response report(@PathParam("import") UUID id) {
        return reportFile(imports.report(id));
    }

    /** As a file to keep, which a browser does not show. */
    public static Response reportFile(ReadImports.Report report) {
        StreamingOutput stream = report::writeTo;
        return Response.ok(stream, CSV + ";charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"verslag.csv\"")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .build();
    }

    private Response answer(Response.Status status, UUID id) {
        ImportView view = imports.one(id);
        return Response.status(status)
                .location(URI.create(PATH + "/" + id))
                .tag(Versions.tag(view.version()))
                .entity(view)
                .build();
    }
}
