// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.screens;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.passend.directory.Directory;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.Access.Rule;
import nl.passend.kernel.account.CurrentUser;
import nl.passend.kernel.account.Me;
import nl.passend.kernel.edition.Edition;
import nl.passend.kernel.edition.EditionItem.Place;
import nl.passend.kernel.edition.Editions;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.time.LegalCalendar;
import nl.passend.knowledge.ItemKind;
import nl.passend.knowledge.KnowledgeItem;
import nl.passend.knowledge.KnowledgeItems;
import nl.passend.knowledge.Reactions;
import nl.passend.screenkit.Form;
import nl.passend.screenkit.Option;
import nl.passend.screenkit.Screen;
import nl.passend.screenkit.edition.EditionHistory;

/** What was learned: all of it, each kind, and one item. Published and about nobody, so for everybody. */
@Path("/kennis")
@ApplicationScoped
@Produces("text/html;charset=UTF-8")
@Access(Rule.PUBLISHED)
public class ItemPages {
    private final KnowledgeItems items;
    private final Editions editions;
    private final ItemDesks desks;
    private final ShowItem show;
    private final EditionHistory history;
    private final Directory directory;
    private final CurrentUser user;
    private final LegalCalendar calendar;
    private final Reactions reactions;

    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public ItemPages() {
        this(null, null, null, null, null, null, null, null, null);
    }

    @Inject
    public ItemPages(
            KnowledgeItems items,
            Editions editions,
            ItemDesks desks,
            ShowItem show,
            EditionHistory history,
            Directory directory,
            CurrentUser user,
            LegalCalendar calendar,
            Reactions reactions) {
        this.items = items;
        this.editions = editions;
        this.desks = desks;
        this.show = show;
        this.history = history;
        this.directory = directory;
        this.user = user;
        this.calendar = calendar;
        this.reactions = reactions;
    }

    /** Every kind, with how many there are. */
    @GET
    public Screen all() {
        boolean writes = user.find().filter(items.kind()::writes).isPresent();
        List<Edition<KnowledgeItem>> learned = items.all();
        return Screen.of(KnowledgeScreens.TEMPLATES, "knowledge.jte", "knowledge.title")
                .with("items", learned)
                .with("beingMade", editions.beingMade(items.kind()))
                .with("orphans", writes ? show.orphans(learned) : 0L)
                .with("writes", writes);
    }

    /** @param region slug: only about this municipality or the whole country; all when absent or empty */
    @GET
    @Path("/{kind}")
    public Screen list(@PathParam("kind") String path, @QueryParam("gemeente") String region) {
        ItemKind kind = ItemKind.at(path).orElseThrow(ProblemException::notFound);
        String wanted = Optional.ofNullable(region).orElse("");
        List<Edition<KnowledgeItem>> found = items.all().stream()
                .filter(edition -> edition.content().kind() == kind)
                .filter(edition -> wanted.isEmpty()
                        || edition.content().regions().isEmpty()
                        || edition.content().regions().contains(wanted))
                .toList();
        return Screen.of(KnowledgeScreens.TEMPLATES, "items.jte", "item.kinds." + kind)
                .with("kind", kind)
                .with("items", found)
                .with("today", calendar.today())
                .with("regions", regions())
                .with("form", Form.empty().with("gemeente", wanted))
                .with("writes", user.find().filter(items.kind()::writes).isPresent());
    }

    private List<Option> regions() {
        return Stream.concat(
                        Stream.of(Option.of("", "Alle gemeenten")),
                        directory.municipalitiesServed().stream()
                                .map(served -> Option.of(served.slug(), served.name())))
                .toList();
    }

    @GET
    @Path("/{kind}/{item}")
    public Screen one(@PathParam("kind") String path, @PathParam("item") String slug) {
        ItemDesk desk = desks.at(path);
        Optional<Edition<KnowledgeItem>> found = items.find(slug).filter(edition -> desk.holds(edition.content()));
        if (found.isEmpty()) {
            return history.gone(desk, Place.everywhere(slug));
        }
        Optional<Me> me = user.find();
        return Screen.of(
                        KnowledgeScreens.TEMPLATES,
                        "item.jte",
                        found.get().content().title())
                .with("view", show.view(found.get()))
                .with("bottlenecks", show.bottlenecks(found.get()))
                .with("reactions", under(found.get()))
                .with("works", me.filter(items.kind()::works).isPresent())
                .with("writes", me.filter(items.kind()::writes).isPresent());
    }

    /** Only articles are reacted to. */
    private Optional<ReactionsView> under(Edition<KnowledgeItem> found) {
        return found.content().kind() == ItemKind.ARTICLE
                ? Optional.of(ReactionsView.of(reactions, found.item().slug()))
                : Optional.empty();
    }
}
