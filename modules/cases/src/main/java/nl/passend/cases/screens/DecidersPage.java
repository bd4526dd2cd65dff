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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import nl.passend.cases.Ground;
import nl.passend.cases.internal.file.ChangeGuardianships;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.Access.Rule;
import nl.passend.kernel.persistence.RetryOnConflict;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.screenkit.Form;
import nl.passend.screenkit.Screen;

/** Puts down who decides for whom by law, since when and until when, and that it holds no more. */
@Path("/zaken/{id}/wie-beslist")
@ApplicationScoped
@Produces("text/html;charset=UTF-8")
@Access(Rule.CLIENT_DATA)
@RetryOnConflict
public class DecidersPage {
    private final TeamBoard boards;
    private final ChangeGuardianships guardianships;

    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public DecidersPage() {
        this(null, null);
    }

    @Inject
    DecidersPage(TeamBoard boards, ChangeGuardianships guardianships) {
        this.boards = boards;
        this.guardianships = guardianships;
    }

    @GET
    public Screen begin(@PathParam("id") UUID id) {
        return screen(id, Form.empty());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(@PathParam("id") UUID id, MultivaluedMap<String, String> posted) {
        Form form = Form.of(posted);
        Optional<UUID> guardian = chosen(form, "guardian");
        Optional<Ground> ground = Arrays.stream(Ground.values())
                .filter(one -> one.code().equals(form.typed("ground")))
                .findFirst();
        if (ground.isEmpty()) {
            form.error("ground", "decides.ground.missing");
        }
        Optional<UUID> ward = chosen(form, "ward");
        var from = form.date("from");
        var until = form.date("until");
        if (!form.isValid()) {
            return CasePages.corrected(screen(id, form));
        }
        try {
            guardianships.add(
                    id,
                    new ChangeGuardianships.Told(
                            guardian.orElseThrow(),
                            ward.orElseThrow(),
                            ground.orElseThrow(),
                            !form.ticked("withheld"),
                            from,
                            until));
            return FamilyPage.back(id);
        } catch (ProblemException problem) {
            return CasePages.corrected(screen(id, CasePages.told(form, problem)));
        }
    }

    @POST
    @Path("/{guardianship}/stoppen")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response end(
            @PathParam("id") UUID id,
            @PathParam("guardianship") UUID guardianship,
            MultivaluedMap<String, String> posted) {
        guardianships.end(id, guardianship);
        return FamilyPage.back(id);
    }

    private static Optional<UUID> chosen(Form form, String field) {
        Optional<UUID> member = form.uuid(field);
        if (member.isEmpty()) {
            form.error(field, "decides." + field + ".missing");
        }
        return member;
    }

    private Screen screen(UUID id, Form form) {
        return CasePages.screen(Place.TEAM, boards.of(id), "decides.jte", "decides.title")
                .with("form", form);
    }
}
