// SPDX-License-Identifier: EUPL-1.2
package nl.passend.directory.screens;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import nl.passend.directory.Directory;
import nl.passend.directory.PersonId;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.Access.Rule;
import nl.passend.kernel.account.CurrentUser;
import nl.passend.kernel.account.Role;
import nl.passend.screenkit.Screen;

/** One click behind the team: who employs this worker, and so who answers for the work. */
@Path("/gidsen/medewerkers/{id}")
@ApplicationScoped
@Produces("text/html;charset=UTF-8")
public class WorkerPage {
    private final Directory directory;
    private final CurrentUser currentUser;

    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public WorkerPage() {
        this(null, null);
    }

    @Inject
    public WorkerPage(Directory directory, CurrentUser currentUser) {
        this.directory = directory;
        this.currentUser = currentUser;
    }

    @GET
    @Access(Rule.SIGNED_IN)
    public Screen show(@PathParam("id") UUID id) {
        var me = currentUser.get();
        return Screen.of(Guides.TEMPLATES, "worker.jte", "worker.title")
                .with("person", directory.person(new PersonId(id)))
                .with("colleague", me.has(Role.WORKER) || me.has(Role.ADMINISTRATOR));
    }
}
