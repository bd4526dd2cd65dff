// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.screens;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.passend.cases.DocumentKind;
import nl.passend.cases.DocumentView;
import nl.passend.cases.internal.board.ReadCaseFile;
import nl.passend.cases.internal.document.KeepDocument;
import nl.passend.cases.internal.document.OpenDocument;
import nl.passend.cases.internal.document.ReadDocuments;
import nl.passend.cases.internal.part.WhoMayRead;
import nl.passend.cases.rest.DocumentFile;
import nl.passend.cases.rest.PostedFile;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;
import nl.passend.screenkit.Form;
import nl.passend.screenkit.Screen;

/** Stukken: letters, decisions and photographs of them, in one place; the same in both places. */
public abstract class DocumentPages {
    static final String PAGE = "documenten";
    private static final int SHORT = 200;

    private final Place place;
    private final ReadCaseFile readCaseFile;
    private final ReadDocuments documents;
    private final OpenDocument open;
    private final KeepDocument keep;
    private final PostedFile posted;

    DocumentPages(
            Place place,
            ReadCaseFile readCaseFile,
            ReadDocuments documents,
            OpenDocument open,
            KeepDocument keep,
            PostedFile posted) {
        this.place = place;
        this.readCaseFile = readCaseFile;
        this.documents = documents;
        this.open = open;
        this.keep = keep;
        this.posted = posted;
    }

    @GET
    @Path("/documenten")
    public Screen all(@PathParam("id") UUID id) {
        return list(id, Form.empty());
    }

    @POST
    @Path("/documenten")
    @Consumes({MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED})
    public Response add(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.CONTENT_TYPE) String type, InputStream body)
            throws IOException {
        keep.requireThatOneMayWrite(id);
        posted.read(type, body);
        Form form = form();
        Optional<String> title = form.requiredText("title", SHORT, "doc.title.missing");
        Optional<DocumentKind> kind = kind(form);
        Set<UUID> about = Set.copyOf(CasePages.ids(form, "about"));
        Optional<UUID> toldBy = form.typed("toldBy").isEmpty() ? Optional.empty() : form.uuid("toldBy");
        if (!form.isValid() || posted.refused().isPresent()) {
            return CasePages.corrected(list(id, again(form)));
        }
        var told = new KeepDocument.NewDocument(
                title.orElseThrow(), kind.orElseThrow(), about, toldBy, WhoMayRead.of(form.typed("readers")));
        try {
            keep.add(id, told, posted.file());
            return Response.seeOther(place.uri(id, PAGE)).build();
        } catch (ProblemException problem) {
            return CasePages.corrected(list(id, again(CasePages.told(form, problem))));
        }
    }

    /** Whatever must be corrected, the file has to be chosen again: a browser does not send it twice. */
    private Form again(Form form) {
        posted.refused().ifPresentOrElse(form::addAll, () -> form.error("file", "doc.file.again"));
        return form;
    }

    @GET
    @Path("/documenten/{document}")
    public Screen one(@PathParam("id") UUID id, @PathParam("document") UUID document) {
        return one(id, documents.one(id, document), Form.empty());
    }

    @POST
    @Path("/documenten/{document}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(
            @PathParam("id") UUID id, @PathParam("document") UUID document, MultivaluedMap<String, String> typed) {
        Form form = Form.of(typed);
        Optional<String> title = form.requiredText("title", SHORT, "doc.title.missing");
        Optional<DocumentKind> kind = kind(form);
        if (!form.isValid()) {
            return CasePages.corrected(one(id, documents.one(id, document), form));
        }
        try {
            keep.change(
                    id,
                    document,
                    form.version(),
                    new KeepDocument.Named(
                            title.orElseThrow(), kind.orElseThrow(), WhoMayRead.of(form.typed("readers"))));
            return Response.seeOther(place.uri(id, PAGE + "/" + document)).build();
        } catch (ProblemException problem) {
            return CasePages.corrected(one(id, documents.one(id, document), stale(form, problem, "title")));
        }
    }

    @POST
    @Path("/documenten/{document}/versies")
    @Consumes({MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED})
    public Response addVersion(
            @PathParam("id") UUID id,
            @PathParam("document") UUID document,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) String type,
            InputStream body)
            throws IOException {
        keep.requireThatOneMayWrite(id);
        posted.read(type, body);
        Form form = form();
        Optional<String> what = form.text("what", SHORT);
        if (!form.isValid() || posted.refused().isPresent()) {
            return CasePages.corrected(one(id, documents.one(id, document), again(form)));
        }
        try {
            keep.addVersion(id, document, form.version(), what, posted.file());
            return Response.seeOther(place.uri(id, PAGE + "/" + document)).build();
        } catch (ProblemException problem) {
            return CasePages.corrected(one(id, documents.one(id, document), stale(form, problem, "file")));
        }
    }

    @POST
    @Path("/documenten/{document}/weg")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response takeBack(
            @PathParam("id") UUID id, @PathParam("document") UUID document, MultivaluedMap<String, String> typed) {
        keep.takeBack(id, document, Form.of(typed).version());
        return Response.seeOther(place.uri(id, PAGE)).build();
    }

    @GET
    @Path("/documenten/{document}/versies/{number}/inhoud")
    @Produces(MediaType.WILDCARD)
    public Response content(
            @PathParam("id") UUID id, @PathParam("document") UUID document, @PathParam("number") String number) {
        return DocumentFile.of(open.version(id, document, DocumentFile.number(number)));
    }

    private Screen list(UUID id, Form form) {
        return CasePages.screen(place, readCaseFile.withoutTimeline(id), "documents.jte", "doc.title.page")
                .with("documents", documents.list(id))
                .with("form", form);
    }

    private Screen one(UUID id, DocumentView document, Form form) {
        if (form.typed("kind").isEmpty()) {
            form.with("title", document.title()).with("kind", document.kind()).with("readers", document.readers());
        }
        return CasePages.screen(place, readCaseFile.withoutTimeline(id), "document.jte", "doc.title.one")
                .with("document", document)
                .with("form", form);
    }

    private Form form() {
        MultivaluedMap<String, String> fields = new MultivaluedHashMap<>();
        posted.fields().forEach((name, values) -> fields.put(name, values));
        return Form.of(fields);
    }

    private static Optional<DocumentKind> kind(Form form) {
        Optional<DocumentKind> kind = DocumentKind.of(form.typed("kind"));
        if (kind.isEmpty()) {
            form.error("kind", "doc.kind.missing");
        }
        return kind;
    }

    private static Form stale(Form form, ProblemException problem, String field) {
        if (!problem.type().equals(ProblemType.STALE)) {
            return CasePages.told(form, problem);
        }
        form.error(field, "doc.stale");
        return form;
    }
}
