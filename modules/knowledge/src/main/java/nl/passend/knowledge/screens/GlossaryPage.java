// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.screens;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.Access.Rule;
import nl.passend.knowledge.Glossary;
import nl.passend.screenkit.Screen;

/** The words of the field on one page, so that a word can be looked up with the finger. */
@Path("/begrippen")
@ApplicationScoped
@Produces("text/html;charset=UTF-8")
@Access(Rule.PUBLISHED)
public class GlossaryPage {
    private final Glossary glossary;

    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public GlossaryPage() {
        this(null);
    }

    @Inject
    public GlossaryPage(Glossary glossary) {
        this.glossary = glossary;
    }

    @GET
    public Screen all() {
        return Screen.of(KnowledgeScreens.TEMPLATES, "glossary.jte", "glossary.title")
                .with("terms", glossary.terms());
    }
}
