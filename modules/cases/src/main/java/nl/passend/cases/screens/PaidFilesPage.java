// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.screens;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import java.util.UUID;
import nl.passend.cases.internal.plan.ListPaidFiles;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.Access.Rule;
import nl.passend.screenkit.Screen;

/** Where the work of who pays begins: the families who let them see what their help costs. */
@Path("/kosten")
@ApplicationScoped
@Produces("text/html;charset=UTF-8")
public class PaidFilesPage {
    private static final int PAGE = 25;

    private final ListPaidFiles files;

    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public PaidFilesPage() {
        this(null);
    }

    @Inject
    PaidFilesPage(ListPaidFiles files) {
        this.files = files;
    }

    @GET
    @Access(Rule.CLIENT_DATA)
    public Screen list(@QueryParam("after") UUID after) {
        var page = files.page(Optional.ofNullable(after), PAGE);
        return Screen.of(CaseScreens.TEMPLATES, "paidFiles.jte", "paid.title")
                .with("files", page.items())
                .with("next", page.next().map(grant -> "/kosten?after=" + grant))
                .with("first", Optional.ofNullable(after).map(grant -> "/kosten"));
    }
}
