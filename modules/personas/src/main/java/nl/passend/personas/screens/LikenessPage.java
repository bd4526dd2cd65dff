// SPDX-License-Identifier: EUPL-1.2
package nl.passend.personas.screens;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.passend.directory.Directory;
import nl.passend.directory.ServedMunicipality;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.Access.Rule;
import nl.passend.kernel.account.CurrentUser;
import nl.passend.kernel.account.Me;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.personas.Likeness;
import nl.passend.personas.LikenessQuestions;
import nl.passend.personas.Likenesses;
import nl.passend.screenkit.Form;
import nl.passend.screenkit.Screen;

/** Tell what you know, see which groups it looks like and by what. Posted, so that no fact stands in an address; kept nowhere. */
@Path("/personas/lijkt-op")
@ApplicationScoped
@Produces("text/html;charset=UTF-8")
@Access(Rule.PUBLISHED)
public class LikenessPage {
    /** So many stand open; the others, which look like it a little, are one click away. */
    public static final int FIRST = 3;

    private final Likenesses likenesses;
    private final LikenessQuestions questions;
    private final Directory directory;
    private final CurrentUser user;

    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public LikenessPage() {
        this(null, null, null, null);
    }

    @Inject
    public LikenessPage(Likenesses likenesses, LikenessQuestions questions, Directory directory, CurrentUser user) {
        this.directory = directory;
        this.user = user;
        this.likenesses = likenesses;
        this.questions = questions;
    }

    @GET
    public Screen ask() {
        Form form = Form.empty();
        ownMunicipality().ifPresent(own -> form.with("municipality", own));
        return screen(form, false, List.of());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response compare(MultivaluedMap<String, String> posted) {
        Form form = Form.of(posted);
        try {
            var told = questions.read(form);
            if (form.isValid()) {
                return Response.ok(screen(form, true, likenesses.of(told, form.text("municipality", 80))))
                        .build();
            }
        } catch (ProblemException wrong) {
            form.addAll(wrong);
        }
        return Response.ok(screen(form, false, List.of()).status(422)).build();
    }

    private Screen screen(Form form, boolean asked, List<Likeness> found) {
        return questions.asking(
                Screen.of(PersonaScreens.TEMPLATES, "likeness.jte", "likeness.title")
                        .with("form", form)
                        .with("municipalities", municipalities())
                        .with("asked", asked)
                        .with("found", found),
                form);
    }

    /** By slug, in the order of the directory. */
    private Map<String, String> municipalities() {
        var names = new LinkedHashMap<String, String>();
        directory.municipalitiesServed().forEach(served -> names.put(served.slug(), served.name()));
        return names;
    }

    /** Of the login, where there is one. */
    private Optional<String> ownMunicipality() {
        String theme = user.find().map(Me::theme).orElse("");
        return directory.municipalitiesServed().stream()
                .filter(served -> served.theme().equals(theme))
                .map(ServedMunicipality::slug)
                .findFirst();
    }
}
