// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.screens;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.util.UUID;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.Access.Rule;
import nl.passend.screenkit.Form;
import nl.passend.screenkit.Screen;

/** A file, for who works with it. */
@Path("/zaken/{id}")
@ApplicationScoped
@Produces("text/html;charset=UTF-8")
@Access(Rule.CLIENT_DATA)
public class CaseFilePage {
    private final CasePages pages;
    private final SharingPages sharing;
    private final LiveCaseFile live;

    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public CaseFilePage() {
        this(null, null, null);
    }

    @Inject
    CaseFilePage(CasePages pages, SharingPages sharing, LiveCaseFile live) {
        this.pages = pages;
        this.sharing = sharing;
        this.live = live;
    }

    @GET
    public Screen show(@PathParam("id") UUID id) {
        return pages.board(Place.TEAM, id);
    }

    @GET
    @Path("/live")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    public void live(@PathParam("id") UUID id, @Context Sse sse, @Context SseEventSink sink) {
        live.listen(id, sse, sink);
    }

    @GET
    @Path("/tijdlijn")
    public Screen timeline(@PathParam("id") UUID id, @QueryParam("after") String after) {
        return pages.timeline(Place.TEAM, id, after);
    }

    @POST
    @Path("/tijdlijn")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response write(@PathParam("id") UUID id, MultivaluedMap<String, String> posted) {
        return pages.write(Place.TEAM, id, posted);
    }

    @GET
    @Path("/wijzigen")
    public Screen words(@PathParam("id") UUID id) {
        return pages.words(Place.TEAM, id);
    }

    @POST
    @Path("/wijzigen")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response tell(@PathParam("id") UUID id, MultivaluedMap<String, String> posted) {
        return pages.tell(Place.TEAM, id, posted);
    }

    @GET
    @Path("/wie-keek")
    public Screen accessLog(@PathParam("id") UUID id, @QueryParam("after") UUID after) {
        return pages.accessLog(Place.TEAM, id, after);
    }

    @GET
    @Path("/toegang")
    public Screen access(@PathParam("id") UUID id) {
        return pages.access(Place.TEAM, id);
    }

    @GET
    @Path("/delen")
    public Screen sharing(@PathParam("id") UUID id) {
        return sharing.sharing(Place.TEAM, id, Form.empty());
    }

    @POST
    @Path("/delen")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response open(@PathParam("id") UUID id, MultivaluedMap<String, String> posted) {
        return sharing.open(Place.TEAM, id, posted);
    }

    @POST
    @Path("/delen/{opening}/stoppen")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response close(
            @PathParam("id") UUID id, @PathParam("opening") UUID opening, MultivaluedMap<String, String> posted) {
        return sharing.close(Place.TEAM, id, opening);
    }

    @POST
    @Path("/ondersteuners")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response letIn(@PathParam("id") UUID id, MultivaluedMap<String, String> posted) {
        return sharing.letIn(Place.TEAM, id, posted);
    }

    @POST
    @Path("/ondersteuners/{grant}/stoppen")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response endSupporter(
            @PathParam("id") UUID id, @PathParam("grant") UUID grant, MultivaluedMap<String, String> posted) {
        return sharing.endSupporter(Place.TEAM, id, grant);
    }
}
