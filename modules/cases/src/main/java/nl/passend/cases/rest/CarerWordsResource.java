// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotBlank;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.passend.cases.CarerWordsView;
import nl.passend.cases.internal.board.ReadCaseFile;
import nl.passend.cases.internal.carer.TellAsCarer;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.Access.Rule;
import nl.passend.kernel.rest.Answers;
import nl.passend.kernel.rest.Body;
import nl.passend.kernel.rest.Idempotent;
import nl.passend.kernel.rest.Versions;

/** What a carer, a brother or a sister says of themself: how it is, what they ask, time off. Whose words they are says who reads them. */
@Path("/api/v1/case-files/{id}/carer-words")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Access(Rule.CLIENT_DATA)
public class CarerWordsResource {
    private static final String KIND = "carer-words";

    /**
     * @param topic {@code how-i-am}, {@code ask} or {@code time-off}
     * @param toldBy for the team: the member whose words these are; from an own side oneself
     * @param readers {@code self}, {@code confidant} (unless told), {@code teller} or {@code household}
     */
    @Body
    public record NewCarerWords(
            @NotBlank @Size(max = 20) String topic,
            @NotBlank @Size(max = 4_000) String words,
            UUID toldBy,
            @Size(max = 20) String readers) {}

    /** The words stay as they were said: another day has other words. */
    @Body
    public record CarerWordsReaders(
            @NotBlank @Size(max = 20) String readers) {}

    @Body
    public record CarerWordsReply(
            @NotBlank @Size(max = 2_000) String words) {}

    public record SaidByCarers(List<CarerWordsView> items) {}

    private final ReadCaseFile readCaseFile;
    private final TellAsCarer carers;

    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public CarerWordsResource() {
        this(null, null);
    }

    @Inject
    public CarerWordsResource(ReadCaseFile readCaseFile, TellAsCarer carers) {
        this.readCaseFile = readCaseFile;
        this.carers = carers;
    }

    /** Of this side: the latest first. */
    @GET
    public SaidByCarers all(@PathParam("id") UUID id) {
        return new SaidByCarers(readCaseFile.carers(id));
    }

    @GET
    @Path("/{words}")
    @Answers(CarerWordsView.class)
    public Response one(@PathParam("id") UUID id, @PathParam("words") UUID words) {
        CarerWordsView found = readCaseFile.carerWords(id, words);
        return Response.ok(found).tag(Versions.tag(found.version())).build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Transactional
    public Response tell(@PathParam("id") UUID id, NewCarerWords told) {
        return PlanResource.created(
                id,
                KIND,
                carers.tell(
                        id,
                        new TellAsCarer.NewWords(
                                Codes.carerTopic(told.topic(), "/topic"),
                                told.words().strip(),
                                Optional.ofNullable(told.toldBy()),
                                Codes.text(told.readers()).map(Codes::readers))));
    }

    /** Says anew who may read it. */
    @PATCH
    @Path("/{words}")
    @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
    public Response choose(
            @PathParam("id") UUID id,
            @PathParam("words") UUID words,
            @HeaderParam("If-Match") String ifMatch,
            CarerWordsReaders chosen) {
        return PlanResource.changed(
                carers.choose(id, words, Versions.required(ifMatch), Codes.readers(chosen.readers())));
    }

    /** What came of what they asked, written by the team. */
    @POST
    @Path("/{words}/replies")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response reply(
            @PathParam("id") UUID id,
            @PathParam("words") UUID words,
            @HeaderParam("If-Match") String ifMatch,
            CarerWordsReply reply) {
        return PlanResource.changed(carers.reply(
                id, words, Versions.required(ifMatch), reply.words().strip()));
    }

    @DELETE
    @Path("/{words}")
    public void takeBack(
            @PathParam("id") UUID id, @PathParam("words") UUID words, @HeaderParam("If-Match") String ifMatch) {
        carers.takeBack(id, words, Versions.required(ifMatch));
    }
}
