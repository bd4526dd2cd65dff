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
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import nl.passend.cases.LetterTemplateView;
import nl.passend.cases.internal.letter.KeepTemplates;
import nl.passend.directory.Directory;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.Access.Rule;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;
import nl.passend.screenkit.Form;
import nl.passend.screenkit.Screen;

/** Brieven: the templates of the municipalities, for the administrator. */
@Path("/beheer/brieven")
@ApplicationScoped
@Produces("text/html;charset=UTF-8")
@Access(Rule.ADMINISTRATOR)
public class LetterTemplatePages {
    private static final int LONGEST = 20_000;
    private static final int SHORT = 200;
    private static final URI HERE = URI.create("/beheer/brieven");

    private final KeepTemplates templates;
    private final Directory directory;

    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public LetterTemplatePages() {
        this(null, null);
    }

    @Inject
    LetterTemplatePages(KeepTemplates templates, Directory directory) {
        this.templates = templates;
        this.directory = directory;
    }

    @GET
    public Screen all() {
        return list(Form.empty());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(MultivaluedMap<String, String> posted) {
        Form form = Form.of(posted);
        Optional<String> municipality = form.requiredText("municipality", SHORT, "brief.municipality.missing");
        Optional<String> title = form.requiredText("title", SHORT, "brief.title.missing");
        Optional<String> words = form.requiredText("words", LONGEST, "brief.words.missing");
        if (!form.isValid()) {
            return CasePages.corrected(list(form));
        }
        try {
            templates.create(municipality.orElseThrow(), title.orElseThrow(), words.orElseThrow());
            return Response.seeOther(HERE).build();
        } catch (ProblemException problem) {
            return CasePages.corrected(list(CasePages.told(form, problem)));
        }
    }

    @GET
    @Path("/{template}")
    public Screen one(@PathParam("template") UUID template) {
        LetterTemplateView found = templates.one(template);
        return one(found, Form.empty().with("title", found.title()).with("words", found.words()));
    }

    @POST
    @Path("/{template}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(@PathParam("template") UUID template, MultivaluedMap<String, String> posted) {
        Form form = Form.of(posted);
        Optional<String> title = form.requiredText("title", SHORT, "brief.title.missing");
        Optional<String> words = form.requiredText("words", LONGEST, "brief.words.missing");
        if (!form.isValid()) {
            return CasePages.corrected(one(templates.one(template), form));
        }
        try {
            templates.change(template, form.version(), title.orElseThrow(), words.orElseThrow());
            return Response.seeOther(HERE).build();
        } catch (ProblemException problem) {
            if (!problem.type().equals(ProblemType.STALE)) {
                return CasePages.corrected(one(templates.one(template), CasePages.told(form, problem)));
            }
            form.error("words", "brief.stale");
            return CasePages.corrected(one(templates.one(template), form));
        }
    }

    @POST
    @Path("/{template}/weg")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response remove(@PathParam("template") UUID template, MultivaluedMap<String, String> posted) {
        templates.remove(template, Form.of(posted).version());
        return Response.seeOther(HERE).build();
    }

    private Screen list(Form form) {
        return Screen.of(CaseScreens.TEMPLATES, "letterTemplates.jte", "brief.templates")
                .with("templates", templates.all())
                .with("municipalities", directory.municipalitiesServed())
                .with("form", form);
    }

    private static Screen one(LetterTemplateView template, Form form) {
        return Screen.of(CaseScreens.TEMPLATES, "letterTemplate.jte", "brief.templates")
                .with("template", template)
                .with("form", form);
    }
}
