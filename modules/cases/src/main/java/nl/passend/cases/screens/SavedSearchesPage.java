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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.UUID;
import nl.passend.cases.WorkFilter;
import nl.passend.cases.internal.work.SaveSearches;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.Access.Rule;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.screenkit.Form;
import nl.passend.screenkit.Screen;

/** Keeps what somebody chose in Mijn werk under a name, and takes it away. Nothing about a client stands here. */
@Path("/mijn-werk/keuzes")
@ApplicationScoped
@Produces("text/html;charset=UTF-8")
@Access(Rule.WORKER)
public class SavedSearchesPage {
    private static final int LONGEST = 60;

    private final SaveSearches searches;

    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public SavedSearchesPage() {
        this(null);
    }

    @Inject
    SavedSearchesPage(SaveSearches searches) {
        this.searches = searches;
    }

    @GET
    public Screen show(@Context UriInfo asked) {
        return screen(Form.of(asked.getQueryParameters()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response save(MultivaluedMap<String, String> posted) {
        Form form = Form.of(posted);
        var name = form.requiredText("name", LONGEST, "work.search.name.missing");
        if (!form.isValid()) {
            return CasePages.corrected(screen(form));
        }
        WorkFilter filter = WorkPage.filter(form);
        try {
            searches.save(name.orElseThrow(), filter);
            return Response.seeOther(URI.create(WorkPage.address(filter))).build();
        } catch (ProblemException problem) {
            return CasePages.corrected(screen(CasePages.told(form, problem)));
        }
    }

    @POST
    @Path("/{search}/weg")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response remove(@PathParam("search") UUID search, MultivaluedMap<String, String> posted) {
        searches.remove(search);
        return Response.seeOther(URI.create("/mijn-werk/keuzes")).build();
    }

    private Screen screen(Form form) {
        return Screen.of(CaseScreens.TEMPLATES, "savedSearches.jte", "work.search.title")
                .with("form", form)
                .with("filter", WorkPage.filter(form))
                .with("saved", searches.mine());
    }
}
