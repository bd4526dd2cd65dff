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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import nl.passend.cases.Ground;
import nl.passend.cases.WithholdingReason;
import nl.passend.cases.internal.representation.Details;
import nl.passend.cases.internal.representation.PutDownRepresentation;
import nl.passend.cases.internal.representation.WithholdReading;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.Access.Rule;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.screenkit.Form;
import nl.passend.screenkit.Screen;

/** Puts down who represents whom, by law or by leave, since when and until when, and that it holds no more. */
@Path("/zaken/{id}/wie-beslist")
@ApplicationScoped
@Produces("text/html;charset=UTF-8")
@Access(Rule.CLIENT_DATA)
public class DecidersPage {
    private static final int SHORT = 200;
    private static final int LONG = 2_000;

    private final TeamBoard boards;
    private final PutDownRepresentation representations;

    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public DecidersPage() {
        this(null, null);
    }

    @Inject
    DecidersPage(TeamBoard boards, PutDownRepresentation representations) {
        this.boards = boards;
        this.representations = representations;
    }

    /**
     * @param over whom it is about
     * @param meeting to which one comes back: it asked who decides
     */
    @GET
    public Screen begin(@PathParam("id") UUID id, @QueryParam("over") UUID over, @QueryParam("terug") UUID meeting) {
        Form form = Form.empty();
        if (over != null) {
            form.with("ward", over);
        }
        if (meeting != null) {
            form.with("meeting", meeting);
        }
        return screen(id, form);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(@PathParam("id") UUID id, MultivaluedMap<String, String> posted) {
        Form form = Form.of(posted);
        Optional<UUID> guardian = form.typed("guardian").isEmpty() ? Optional.empty() : form.uuid("guardian");
        Optional<Ground> ground = Arrays.stream(Ground.values())
                .filter(one -> one.code().equals(form.typed("ground")))
                .findFirst();
        if (ground.isEmpty()) {
            form.error("ground", "decides.ground.missing");
        }
        Optional<UUID> ward = form.uuid("ward");
        if (ward.isEmpty()) {
            form.error("ward", "decides.ward.missing");
        }
        Details details = new Details(
                form.text("name", SHORT),
                form.text("organisation", SHORT),
                form.text("phone", SHORT),
                form.text("mayDo", LONG),
                form.date("decidedOn"),
                form.text("reference", SHORT));
        if (guardian.isEmpty()
                && details.name().isEmpty()
                && details.organisation().isEmpty()) {
            form.error("guardian", "decides.guardian.missing");
        }
        var from = form.date("from");
        var until = form.date("until");
        Optional<WithholdReading.Why> withheld =
                form.ticked("withheld") ? Optional.of(WithholdReading.FOR_SAFETY) : Optional.empty();
        if (!form.isValid()) {
            return CasePages.corrected(screen(id, form));
        }
        try {
            representations.put(
                    id,
                    new PutDownRepresentation.Typed(
                            guardian, ward.orElseThrow(), ground.orElseThrow(), details, from, until, withheld));
            return form.typed("meeting").isEmpty()
                    ? FamilyPage.back(id)
                    : form.uuid("meeting")
                            .map(meeting -> Response.seeOther(Place.TEAM.uri(id, "overleg/" + meeting))
                                    .build())
                            .orElseGet(() -> FamilyPage.back(id));
        } catch (ProblemException problem) {
            return CasePages.corrected(screen(id, CasePages.told(form, problem)));
        }
    }

    @POST
    @Path("/{representation}/stoppen")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response end(
            @PathParam("id") UUID id,
            @PathParam("representation") UUID representation,
            MultivaluedMap<String, String> posted) {
        representations.end(id, representation);
        return FamilyPage.back(id);
    }

    static WithholdReading.Why why(Form form) {
        Optional<WithholdingReason> reason = WithholdingReason.of(form.typed("reason"));
        if (reason.isEmpty()) {
            form.error("reason", "withhold.reason.missing");
        }
        return new WithholdReading.Why(
                reason.orElse(WithholdingReason.SAFETY), form.text("words", LONG), form.date("until"));
    }

    private Screen screen(UUID id, Form form) {
        return CasePages.screen(Place.TEAM, boards.of(id), "decides.jte", "decides.title")
                .with("form", form);
    }
}
