// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.screens;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import nl.passend.cases.internal.file.ListCaseFiles;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.Access.Rule;
import nl.passend.kernel.rest.Slice;
import nl.passend.screenkit.Form;
import nl.passend.screenkit.Screen;

/** The files that one works with, the newest first, or found by a name. */
@Path("/zaken")
@ApplicationScoped
@Produces("text/html;charset=UTF-8")
public class CaseFilesPage {
    private final CaseListPages lists;

    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public CaseFilesPage() {
        this(null);
    }

    @Inject
    CaseFilesPage(CaseListPages lists) {
        this.lists = lists;
    }

    @GET
    @Access(Rule.CLIENT_DATA)
    public Screen list(@Context UriInfo asked) {
        Form form = Form.of(asked.getQueryParameters());
        Optional<String> name = form.text("naam");
        Optional<ListCaseFiles.Key> after = form.text("after").flatMap(ListCaseFiles.Key::parse);
        var page = name.map(wanted -> new Slice<>(lists.named(wanted), Optional.empty()))
                .orElseGet(() -> lists.page(after));
        return Screen.of(CaseScreens.TEMPLATES, "caseFiles.jte", "files.title")
                .with("form", form)
                .with("files", page.items())
                .with("searched", name.isPresent())
                .with("next", page.next().map(key -> "/zaken?after=" + key))
                .with("first", after.map(key -> "/zaken"));
    }
}
