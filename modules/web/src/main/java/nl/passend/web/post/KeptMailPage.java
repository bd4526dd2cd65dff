// SPDX-License-Identifier: EUPL-1.2
package nl.passend.web.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import nl.passend.kernel.Settings;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.post.KeptMail;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.screenkit.Screen;
import nl.passend.web.WebTemplates;

/** What would have been mailed; only where there is no mail server, so never at an installation for real people. */
@Path("/beheer/post")
@ApplicationScoped
@Produces("text/html;charset=UTF-8")
@Access(Access.Rule.ADMINISTRATOR)
public class KeptMailPage {
    private static final int MOST_SHOWN = 50;

    private final Settings settings;
    private final KeptMail mail;

    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public KeptMailPage() {
        this(null, null);
    }

    @Inject
    public KeptMailPage(Settings settings, KeptMail mail) {
        this.settings = settings;
        this.mail = mail;
    }

    @GET
    public Screen show() {
        if (settings.mail().isPresent()) {
            throw ProblemException.notFound();
        }
        return Screen.of(WebTemplates.TEMPLATES, "keptMail.jte", "post.title").with("letters", mail.latest(MOST_SHOWN));
    }
}
