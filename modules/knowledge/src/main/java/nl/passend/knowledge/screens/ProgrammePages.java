// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.screens;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.Comparator;
import java.util.List;
import nl.passend.directory.Directory;
import nl.passend.directory.ServedMunicipality;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.Access.Rule;
import nl.passend.kernel.account.CurrentUser;
import nl.passend.kernel.edition.Edition;
import nl.passend.kernel.edition.EditionItem.Place;
import nl.passend.knowledge.KnowledgeItem;
import nl.passend.knowledge.KnowledgeItems;
import nl.passend.knowledge.Programme;
import nl.passend.knowledge.internal.programmes.ItemsOfProgramme;
import nl.passend.knowledge.internal.programmes.Keepers;
import nl.passend.screenkit.Screen;
import nl.passend.screenkit.edition.EditionHistory;

/** Programmes and what they left behind. For everybody; an editor also sees what lost its owner. */
@Path("/programmas")
@ApplicationScoped
@Produces("text/html;charset=UTF-8")
@Access(Rule.PUBLISHED)
public class ProgrammePages {
    private final KnowledgeItems items;
    private final ItemsOfProgramme theirs;
    private final Keepers keepers;
    private final ProgrammeDesk desk;
    private final EditionHistory history;
    private final Directory directory;
    private final CurrentUser user;

    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public ProgrammePages() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    public ProgrammePages(
            KnowledgeItems items,
            ItemsOfProgramme theirs,
            Keepers keepers,
            ProgrammeDesk desk,
            EditionHistory history,
            Directory directory,
            CurrentUser user) {
        this.items = items;
        this.theirs = theirs;
        this.keepers = keepers;
        this.desk = desk;
        this.history = history;
        this.directory = directory;
        this.user = user;
    }

    /** Those that go on first, then those that ended, the latest first. */
    @GET
    public Screen all() {
        Keepers.Now now = keepers.now();
        List<Edition<KnowledgeItem>> learned = items.all();
        List<ProgrammeView> programmes = now.programmes().values().stream()
                .sorted(Comparator.comparing((Edition<Programme> edition) ->
                                edition.content().until().orElse(now.today().plusDays(1)))
                        .reversed()
                        .thenComparing(edition -> edition.content().name()))
                .map(edition -> ProgrammeView.of(edition, of(learned, edition), now, List.of()))
                .toList();
        return Screen.of(KnowledgeScreens.TEMPLATES, "programmes.jte", "programme.title")
                .with("programmes", programmes)
                .with("orphans", writes() ? now.orphans(learned) : List.of())
                .with("writes", writes());
    }

    private static List<Edition<KnowledgeItem>> of(List<Edition<KnowledgeItem>> learned, Edition<Programme> programme) {
        return learned.stream()
                .filter(item -> item.content()
                        .programme()
                        .filter(programme.item().slug()::equals)
                        .isPresent())
                .toList();
    }

    @GET
    @Path("/{slug}")
    public Screen one(@PathParam("slug") String slug) {
        Keepers.Now now = keepers.now();
        Edition<Programme> found = now.programmes().get(slug);
        if (found == null) {
            return history.gone(desk, Place.everywhere(slug));
        }
        return Screen.of(
                        KnowledgeScreens.TEMPLATES,
                        "programme.jte",
                        found.content().name())
                .with("view", ProgrammeView.of(found, theirs.of(slug), now, regions(found.content())))
                .with("writes", writes());
    }

    private List<String> regions(Programme programme) {
        return directory.municipalitiesServed().stream()
                .filter(served -> programme.regions().contains(served.slug()))
                .map(ServedMunicipality::name)
                .toList();
    }

    private boolean writes() {
        return user.find().filter(desk.kind()::writes).isPresent();
    }
}
