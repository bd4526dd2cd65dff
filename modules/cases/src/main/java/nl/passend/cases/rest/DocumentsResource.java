// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.passend.cases.DocumentView;
import nl.passend.cases.internal.document.KeepDocument;
import nl.passend.cases.internal.document.OpenDocument;
import nl.passend.cases.internal.document.ReadDocuments;
import nl.passend.cases.internal.part.Stored;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.Access.Rule;
import nl.passend.kernel.rest.Answers;
import nl.passend.kernel.rest.Body;
import nl.passend.kernel.rest.LargeBody;
import nl.passend.kernel.rest.Versions;

/**
 * Documents of a file: versions, kind, who may read. What is in one is given as a file to keep, and never shown by the browser itself.
 * Any type is let through to here, so that who may not know of the file hears nothing else than that; what a file is, is seen from it.
 */
@Path("/api/v1/case-files/{id}/documents")
@ApplicationScoped
@jakarta.ws.rs.Produces(MediaType.APPLICATION_JSON)
@Access(Rule.CLIENT_DATA)
public class DocumentsResource {
    private static final String PATH = "/api/v1/case-files/*/documents";

    /** Absent is as it is. */
    @Body
    public record Change(
            @Size(max = 200) String title,
            @Size(max = 20) String kind,
            @Size(max = 20) String readers) {}

    public record Documents(List<DocumentView> items) {}

    private final ReadDocuments documents;
    private final OpenDocument open;
    private final KeepDocument keep;
    private final KeepDocumentOnce once;
    private final PostedFile posted;

    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public DocumentsResource() {
        this(null, null, null, null, null);
    }

    @Inject
    public DocumentsResource(
            ReadDocuments documents, OpenDocument open, KeepDocument keep, KeepDocumentOnce once, PostedFile posted) {
        this.documents = documents;
        this.open = open;
        this.keep = keep;
        this.once = once;
        this.posted = posted;
    }

    @Produces
    LargeBody newDocument() {
        return new LargeBody(PATH, DocumentFile.MOST_BYTES);
    }

    @Produces
    LargeBody newVersion() {
        return new LargeBody(PATH + "/*/versions", DocumentFile.MOST_BYTES);
    }

    /** Of this side: the latest first, without what is in them. */
    @GET
    public Documents read(@PathParam("id") UUID id) {
        return new Documents(documents.list(id));
    }

    @GET
    @Path("/{document}")
    @Answers(DocumentView.class)
    public Response document(@PathParam("id") UUID id, @PathParam("document") UUID document) {
        DocumentView found = documents.one(id, document);
        return Response.ok(found).tag(Versions.tag(found.version())).build();
    }

    /**
     * A form with {@code title}, {@code kind}, {@code about} (ids with commas), for the team {@code toldBy}, {@code readers}, and
     * last the {@code file}. What it is is seen from what is in it.
     */
    @POST
    @Consumes({MediaType.MULTIPART_FORM_DATA, MediaType.WILDCARD})
    @Answers(DocumentView.class)
    public Response add(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.CONTENT_TYPE) String type, InputStream body)
            throws IOException {
        keep.requireThatOneMayWrite(id);
        posted.read(type, body);
        KeepDocument.NewDocument told = DocumentForm.told(posted);
        once.read(told, posted.file());
        return once.keep(id, told, posted.file());
    }

    /** The file itself as the body, or a form with {@code what} (what changed) and last the {@code file}. */
    @POST
    @Path("/{document}/versions")
    @Consumes({MediaType.MULTIPART_FORM_DATA, MediaType.WILDCARD})
    @Answers(DocumentView.class)
    public Response addVersion(
            @PathParam("id") UUID id,
            @PathParam("document") UUID document,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) String type,
            InputStream body)
            throws IOException {
        long version = Versions.required(ifMatch);
        keep.requireThatOneMayWrite(id);
        posted.read(type, body);
        return PlanResource.created(
                id,
                "documents",
                keep.addVersion(id, document, version, Codes.text(posted.text("what")), posted.file()));
    }

    @GET
    @Path("/{document}/content")
    @jakarta.ws.rs.Produces(MediaType.WILDCARD)
    public Response content(@PathParam("id") UUID id, @PathParam("document") UUID document) {
        return DocumentFile.of(open.latest(id, document));
    }

    @GET
    @Path("/{document}/versions/{number}/content")
    @jakarta.ws.rs.Produces(MediaType.WILDCARD)
    public Response versionContent(
            @PathParam("id") UUID id, @PathParam("document") UUID document, @PathParam("number") String number) {
        return DocumentFile.of(open.version(id, document, DocumentFile.number(number)));
    }

    /** What it is called, what it is, and who may read it. */
    @PATCH
    @Path("/{document}")
    @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
    @Answers(DocumentView.class)
    public Response change(
            @PathParam("id") UUID id,
            @PathParam("document") UUID document,
            @HeaderParam("If-Match") String ifMatch,
            Change change) {
        long version = Versions.required(ifMatch);
        DocumentView known = documents.one(id, document);
        Stored stored = keep.change(
                id,
                document,
                version,
                new KeepDocument.Named(
                        Codes.text(change.title()).orElse(known.title()),
                        Codes.documentKind(Optional.ofNullable(change.kind()).orElse(known.kind()), "/kind"),
                        Optional.ofNullable(change.readers()).map(Codes::readers)));
        return Response.ok(documents.one(id, document))
                .tag(Versions.tag(stored.version()))
                .build();
    }

    /** What was in it is really gone; the record says that it was there. */
    @DELETE
    @Path("/{document}")
    public void takeBack(
            @PathParam("id") UUID id, @PathParam("document") UUID document, @HeaderParam("If-Match") String ifMatch) {
        keep.takeBack(id, document, Versions.required(ifMatch));
    }
}
