// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.screens;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.passend.cases.ImportView;
import nl.passend.cases.internal.imports.BringImport;
import nl.passend.cases.internal.imports.ImportField;
import nl.passend.cases.internal.imports.LineState;
import nl.passend.cases.internal.imports.ReadImports;
import nl.passend.cases.internal.imports.SteerImport;
import nl.passend.cases.rest.ImportsResource;
import nl.passend.directory.Directory;
import nl.passend.directory.TeamRoster;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.Access.Rule;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;
import nl.passend.kernel.rest.LargeBody;
import nl.passend.kernel.rest.MultipartForm;
import nl.passend.screenkit.Form;
import nl.passend.screenkit.Option;
import nl.passend.screenkit.Screen;

/** Takes case files of another system over, in three steps: bring the table, say what its columns hold, look at the report and decide. */
@Path("/zaken/overnemen")
@ApplicationScoped
@Produces("text/html;charset=UTF-8")
@Access(Rule.CLIENT_DATA)
public class ImportPages {
    private static final String HERE = "/zaken/overnemen";
    private static final int ROOM_FOR_FIELDS = 1 << 16;
    private static final int PAGE = 25;

    private final BringImport bring;
    private final SteerImport steer;
    private final ReadImports imports;
    private final Directory directory;
    private final TeamRoster roster;

    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public ImportPages() {
        this(null, null, null, null, null);
    }

    @Inject
    public ImportPages(
            BringImport bring, SteerImport steer, ReadImports imports, Directory directory, TeamRoster roster) {
        this.bring = bring;
        this.steer = steer;
        this.imports = imports;
        this.directory = directory;
        this.roster = roster;
    }

    @jakarta.enterprise.inject.Produces
    LargeBody upload() {
        return new LargeBody(HERE, BringImport.MOST_BYTES + ROOM_FOR_FIELDS);
    }

    @GET
    @Access(Rule.WORKER)
    public Screen start() {
        return start(Form.empty());
    }

    private Screen start(Form form) {
        List<Option> teams = directory.teams(roster.mine()).values().stream()
                .map(team -> Option.of(team.id().toString(), team.name()))
                .sorted(Comparator.comparing(Option::label))
                .toList();
        return Screen.of(CaseScreens.TEMPLATES, "imports.jte", "csv.title")
                .with("form", form)
                .with("teams", teams)
                .with("imports", imports.list());
    }

    @POST
    @Access(Rule.WORKER)
    @Consumes({MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED})
    public Response bring(InputStream body, @HeaderParam(HttpHeaders.CONTENT_TYPE) String type) throws IOException {
        if (type == null || !type.startsWith(MediaType.MULTIPART_FORM_DATA)) {
            throw new ProblemException(ProblemType.BAD_REQUEST);
        }
        MultipartForm sent = MultipartForm.read(body, type, BringImport.MOST_BYTES + ROOM_FOR_FIELDS);
        Form form = Form.empty().with("source", sent.text("source").strip()).with("teamId", sent.text("teamId"));
        try {
            UUID id = bring.keep(new BringImport.Brought(
                    form.uuid("teamId"), form.typed("source"), sent.file("file").orElse(new byte[0])));
            return to(id, "/kolommen");
        } catch (ProblemException problem) {
            return CasePages.corrected(start(CasePages.told(form, problem)));
        }
    }

    @GET
    @Path("/{import}/kolommen")
    public Screen columns(@PathParam("import") UUID id) {
        return columns(id, Form.empty());
    }

    private Screen columns(UUID id, Form form) {
        ImportView view = imports.one(id);
        if (form.typed("version").isEmpty()) {
            form.with("version", view.version());
            view.columns()
                    .forEach(column -> form.with(
                            "columns." + (column.number() - 1) + ".field",
                            column.field().orElse("")));
        }
        return Screen.of(CaseScreens.TEMPLATES, "importColumns.jte", "csv.columns.title")
                .with("form", form)
                .with("taken", view)
                .with("samples", view.complete() ? imports.samples(id) : List.of());
    }

    /** Keeps what was chosen and has the table looked at: nobody maps columns for anything else. */
    @POST
    @Path("/{import}/kolommen")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response map(@PathParam("import") UUID id, MultivaluedMap<String, String> typed) {
        Form form = Form.of(typed);
        Map<Integer, Optional<ImportField>> fields = new LinkedHashMap<>();
        int columns = imports.one(id).columns().size();
        for (int i = 0; i < columns; i++) {
            fields.put(i, ImportField.of(form.typed("columns." + i + ".field")));
        }
        try {
            steer.map(id, form.version(), fields);
            form.with("version", imports.one(id).version());
            steer.check(id, form.version());
            return to(id, "");
        } catch (ProblemException problem) {
            return CasePages.corrected(columns(id, told(form, problem)));
        }
    }

    @GET
    @Path("/{import}")
    public Response one(@PathParam("import") UUID id, @Context UriInfo asked) {
        Form form = Form.of(asked.getQueryParameters());
        ImportView view = imports.one(id);
        if (view.state().equals("mapping")) {
            return to(id, "/kolommen");
        }
        return Response.ok(report(view, form, Form.empty())).build();
    }

    private Screen report(ImportView view, Form asked, Form form) {
        Optional<LineState> state = LineState.of(asked.typed("stand"));
        Optional<Integer> after =
                asked.text("after").filter(key -> key.matches("\\d{1,6}")).map(Integer::valueOf);
        ReadImports.Lines lines = imports.lines(view.id(), state.map(List::of).orElse(List.of()), after, PAGE);
        String here = HERE + "/" + view.id()
                + state.map(one -> "?stand=" + one.code()).orElse("");
        return Screen.of(CaseScreens.TEMPLATES, "importReport.jte", "csv.report.title")
                .with("taken", view)
                .with("lines", lines.page().items())
                .with("files", lines.files())
                .with("state", state.map(LineState::code).orElse(""))
                .with("form", form.with("version", view.version()))
                .with("next", lines.page().next().map(key -> here + (state.isPresent() ? "&" : "?") + "after=" + key))
                .with("first", after.map(key -> here));
    }

    /** Once more, after something went wrong or somebody else made files meanwhile. */
    @POST
    @Path("/{import}/controle")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response check(@PathParam("import") UUID id, MultivaluedMap<String, String> typed) {
        Form form = Form.of(typed);
        try {
            steer.check(id, form.version());
            return to(id, "");
        } catch (ProblemException problem) {
            return again(id, form, problem);
        }
    }

    @POST
    @Path("/{import}/uitvoeren")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response apply(@PathParam("import") UUID id, MultivaluedMap<String, String> typed) {
        Form form = Form.of(typed);
        try {
            steer.apply(id, form.version(), form.ticked("withDoubles"));
            return to(id, "");
        } catch (ProblemException problem) {
            return again(id, form, problem);
        }
    }

    @POST
    @Path("/{import}/weg")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response throwAway(@PathParam("import") UUID id, MultivaluedMap<String, String> typed) {
        Form form = Form.of(typed);
        try {
            steer.throwAway(id, form.version());
            return Response.seeOther(URI.create(HERE)).build();
        } catch (ProblemException problem) {
            return again(id, form, problem);
        }
    }

    @GET
    @Path("/{import}/verslag/inhoud")
    @Produces(MediaType.WILDCARD)
    public Response file(@PathParam("import") UUID id) {
        return ImportsResource.reportFile(imports.report(id));
    }

    private Response again(UUID id, Form form, ProblemException problem) {
        return CasePages.corrected(report(imports.one(id), Form.empty(), told(form, problem)));
    }

    /** That somebody else went on with it meanwhile is told above what it is now; there is nothing typed that could be lost. */
    private static Form told(Form form, ProblemException problem) {
        boolean meanwhile = problem.type().equals(ProblemType.STALE)
                || problem.type().equals(SteerImport.BUSY)
                || problem.type().equals(SteerImport.GONE);
        if (meanwhile) {
            form.error(
                    "",
                    problem.type().equals(ProblemType.STALE)
                            ? "csv.stale"
                            : problem.type().title());
            return form;
        }
        if (problem.fields().isEmpty()) {
            throw problem;
        }
        problem.fields()
                .forEach(wrong -> form.error(
                        wrong.pointer().equals("/columns")
                                ? ""
                                : wrong.pointer().replaceFirst("^/", "").replace('/', '.'),
                        wrong.message()));
        return form;
    }

    private static Response to(UUID id, String page) {
        return Response.seeOther(URI.create(HERE + "/" + id + page)).build();
    }
}
