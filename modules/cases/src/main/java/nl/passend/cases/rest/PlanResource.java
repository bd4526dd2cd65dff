// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.passend.cases.ActionView;
import nl.passend.cases.GoalView;
import nl.passend.cases.LifeDomain;
import nl.passend.cases.PlanView;
import nl.passend.cases.internal.board.ReadCaseFile;
import nl.passend.cases.internal.part.Stored;
import nl.passend.cases.internal.plan.ChangeActions;
import nl.passend.cases.internal.plan.ChangeGoals;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.Access.Rule;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.rest.Answers;
import nl.passend.kernel.rest.Body;
import nl.passend.kernel.rest.Idempotent;
import nl.passend.kernel.rest.Patched;
import nl.passend.kernel.rest.Versions;

/** What someone wants, and who does what about it by when. */
@Path("/api/v1/case-files/{id}")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Access(Rule.CLIENT_DATA)
public class PlanResource {
    /**
     * @param member whose goal; from an own side one's own unless told
     * @param toldBy for the team: on whose word; absent for a goal of the team's
     * @param domain code of {@code LifeDomain}, when somebody wants to say it
     */
    @Body
    public record NewGoal(
            @NotBlank @Size(max = 2_000) String words,
            UUID member,
            UUID toldBy,
            @Size(max = 20) String domain) {}

    /** @param outcome {@code reached} or {@code dropped}; null makes it a goal again */
    @Body
    public record GoalChange(
            Patched<@NotBlank @Size(max = 2_000) String> words,
            Patched<@Size(max = 20) String> domain,
            Patched<@Size(max = 20) String> outcome) {}

    /**
     * @param worker person who does it, when it is a worker; at most one of worker, member and who
     * @param who name of anybody else
     * @param about members; everyone unless told, for a member oneself
     */
    @Body
    public record NewAction(
            @NotBlank @Size(max = 2_000) String what,
            UUID worker,
            UUID member,
            @Size(max = 200) String who,
            LocalDate due,
            UUID goal,
            @Size(max = 30) List<@NotNull UUID> about) {}

    /** Who does it is told as a whole: one of the three, and the others are gone. */
    @Body
    public record ActionChange(
            Patched<@NotBlank @Size(max = 2_000) String> what,
            Patched<UUID> worker,
            Patched<UUID> member,
            Patched<@Size(max = 200) String> who,
            Patched<LocalDate> due,
            Patched<@NotNull Boolean> done) {}

    private final ReadCaseFile readCaseFile;
    private final ChangeGoals changeGoals;
    private final ChangeActions changeActions;

    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public PlanResource() {
        this(null, null, null);
    }

    @Inject
    public PlanResource(ReadCaseFile readCaseFile, ChangeGoals changeGoals, ChangeActions changeActions) {
        this.readCaseFile = readCaseFile;
        this.changeGoals = changeGoals;
        this.changeActions = changeActions;
    }

    @GET
    @Path("/plan")
    public PlanView plan(@PathParam("id") UUID id) {
        return readCaseFile.plan(id);
    }

    @POST
    @Path("/goals")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Transactional
    public Response addGoal(@PathParam("id") UUID id, NewGoal told) {
        return created(
                id,
                "goals",
                changeGoals.add(
                        id,
                        new ChangeGoals.Wanted(
                                told.words().strip(),
                                Optional.ofNullable(told.member()),
                                Optional.ofNullable(told.toldBy()),
                                Codes.text(told.domain()).map(code -> Codes.domain(code, "/domain")))));
    }

    @GET
    @Path("/goals/{goal}")
    @Answers(GoalView.class)
    public Response goal(@PathParam("id") UUID id, @PathParam("goal") UUID goal) {
        GoalView view = readCaseFile.plan(id).goals().stream()
                .filter(g -> g.id().equals(goal))
                .findFirst()
                .orElseThrow(ProblemException::notFound);
        return Response.ok(view).tag(Versions.tag(view.version())).build();
    }

    @PATCH
    @Path("/goals/{goal}")
    @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
    public Response changeGoal(
            @PathParam("id") UUID id,
            @PathParam("goal") UUID goal,
            @HeaderParam("If-Match") String ifMatch,
            GoalChange change) {
        if (change.outcome().present() && change.outcome().value() != null) {
            Codes.outcome(change.outcome().value(), "/outcome");
        }
        return changed(changeGoals.change(
                id,
                goal,
                Versions.required(ifMatch),
                new ChangeGoals.GoalPatch(stripped(change.words()), domain(change.domain()), change.outcome())));
    }

    @POST
    @Path("/actions")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Transactional
    public Response addAction(@PathParam("id") UUID id, NewAction told) {
        return created(
                id,
                "actions",
                changeActions.add(
                        id,
                        new ChangeActions.Agreed(
                                told.what().strip(),
                                new ChangeActions.Doer(
                                        Optional.ofNullable(told.worker()),
                                        Optional.ofNullable(told.member()),
                                        Codes.text(told.who())),
                                Optional.ofNullable(told.due()),
                                Optional.ofNullable(told.goal()),
                                told.about() == null ? List.of() : told.about())));
    }

    @GET
    @Path("/actions/{action}")
    @Answers(ActionView.class)
    public Response action(@PathParam("id") UUID id, @PathParam("action") UUID action) {
        ActionView view = readCaseFile.plan(id).actions().stream()
                .filter(a -> a.id().equals(action))
                .findFirst()
                .orElseThrow(ProblemException::notFound);
        return Response.ok(view).tag(Versions.tag(view.version())).build();
    }

    @PATCH
    @Path("/actions/{action}")
    @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
    public Response changeAction(
            @PathParam("id") UUID id,
            @PathParam("action") UUID action,
            @HeaderParam("If-Match") String ifMatch,
            ActionChange change) {
        boolean doer = change.worker().present()
                || change.member().present()
                || change.who().present();
        return changed(changeActions.change(
                id,
                action,
                Versions.required(ifMatch),
                new ChangeActions.ActionPatch(
                        stripped(change.what()),
                        doer
                                ? Optional.of(new ChangeActions.Doer(
                                        Optional.ofNullable(change.worker().value()),
                                        Optional.ofNullable(change.member().value()),
                                        Codes.text(change.who().value())))
                                : Optional.empty(),
                        change.due(),
                        change.done())));
    }

    private static Patched<LifeDomain> domain(Patched<String> sent) {
        if (!sent.present()) {
            return Patched.absent();
        }
        return Patched.of(sent.value() == null ? null : Codes.domain(sent.value(), "/domain"));
    }

    static Response created(UUID id, String kind, Stored stored) {
        return Response.created(address(id, kind, stored.id()))
                .tag(Versions.tag(stored.version()))
                .build();
    }

    static URI address(UUID id, String kind, UUID part) {
        return URI.create("/api/v1/case-files/" + id + "/" + kind + "/" + part);
    }

    static Response changed(Stored stored) {
        return Response.noContent().tag(Versions.tag(stored.version())).build();
    }

    private static Patched<String> stripped(Patched<String> text) {
        return text.present() && text.value() != null ? Patched.of(text.value().strip()) : text;
    }
}
