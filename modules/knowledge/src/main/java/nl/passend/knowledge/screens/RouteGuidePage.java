// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.screens;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Optional;
import nl.passend.directory.Directory;
import nl.passend.directory.ServedMunicipality;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.Access.Rule;
import nl.passend.kernel.account.CurrentUser;
import nl.passend.kernel.account.Me;
import nl.passend.knowledge.GuideSetting;
import nl.passend.knowledge.RouteTalk;
import nl.passend.screenkit.Form;
import nl.passend.screenkit.Screen;

/** The Routewijzer without a file: tool of a client supporter or team at the table, not a decision tree in their place. */
@Path("/routewijzer")
@ApplicationScoped
@Produces("text/html;charset=UTF-8")
@Access(Rule.WORKER)
public class RouteGuidePage {
    private static final String ADDRESS = "/routewijzer";

    private final RouteTalk talk;
    private final Directory directory;
    private final CurrentUser user;

    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public RouteGuidePage() {
        this(null, null, null);
    }

    @Inject
    public RouteGuidePage(RouteTalk talk, Directory directory, CurrentUser user) {
        this.talk = talk;
        this.directory = directory;
        this.user = user;
    }

    @GET
    public Screen begin() {
        return talk.begin(GuideSetting.alone(ADDRESS, ownMunicipality()));
    }

    /** Shows what was found. Not a 303 afterwards: what was told would have to stand in an address or in a store. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Screen find(MultivaluedMap<String, String> posted) {
        return talk.hear(Form.of(posted), GuideSetting.alone(ADDRESS, Optional.empty()));
    }

    /** Of the login, where there is one. */
    private Optional<String> ownMunicipality() {
        var theme = user.find().map(Me::theme).orElse("");
        return directory.municipalitiesServed().stream()
                .filter(municipality -> municipality.theme().equals(theme))
                .map(ServedMunicipality::slug)
                .findFirst();
    }
}
