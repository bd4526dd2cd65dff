// SPDX-License-Identifier: EUPL-1.2
package nl.passend.screenkit.screens;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.Access.Rule;
import nl.passend.kernel.account.CurrentUser;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.screenkit.Screen;
import nl.passend.screenkit.ScreenKit;
import nl.passend.screenkit.help.HelpBook;

/** Help for every place of the product. Of public places for everybody; of others for who can go there. */
@Path("/uitleg")
@ApplicationScoped
@Produces("text/html;charset=UTF-8")
@Access(Rule.PUBLIC)
public class HelpPages {
    private final HelpBook book;
    private final CurrentUser user;

    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public HelpPages() {
        this(null, null);
    }

    @Inject
    public HelpPages(HelpBook book, CurrentUser user) {
        this.book = book;
        this.user = user;
    }

    @GET
    public Screen all() {
        return Screen.of(ScreenKit.TEMPLATES, "helpList.jte", "help.book").with("pages", book.shownTo(user.find()));
    }

    @GET
    @Path("/{place}")
    public Screen one(@PathParam("place") String place) {
        var page = book.find(place, user.find()).orElseThrow(ProblemException::notFound);
        return Screen.of(ScreenKit.TEMPLATES, "helpPage.jte", page.title()).with("page", page);
    }
}
