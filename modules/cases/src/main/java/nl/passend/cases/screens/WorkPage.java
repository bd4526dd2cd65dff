// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.screens;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.passend.cases.WorkItem;
import nl.passend.cases.internal.plan.Due;
import nl.passend.cases.internal.work.ReadWork;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.Access.Rule;
import nl.passend.kernel.account.CurrentUser;
import nl.passend.kernel.time.LegalCalendar;
import nl.passend.screenkit.Form;
import nl.passend.screenkit.Screen;

/** Mijn werk: where a worker's day begins. What is late stands first, then today, then what was announced. */
@Path("/mijn-werk")
@ApplicationScoped
@Produces("text/html;charset=UTF-8")
public class WorkPage {
    private static final int PAGE = 50;
    private static final String MINE = "mij";

    private final ReadWork readWork;
    private final LegalCalendar calendar;
    private final LocalScreens local;
    private final CurrentUser user;

    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public WorkPage() {
        this(null, null, null, null);
    }

    @Inject
    WorkPage(ReadWork readWork, LegalCalendar calendar, LocalScreens local, CurrentUser user) {
        this.readWork = readWork;
        this.calendar = calendar;
        this.local = local;
        this.user = user;
    }

    @GET
    @Access(Rule.CLIENT_DATA)
    public Screen work(@Context UriInfo asked) {
        Form form = Form.of(asked.getQueryParameters());
        boolean mine = form.typed("van").equals(MINE);
        Optional<Due.Key> after = form.text("after").flatMap(Due.Key::parse);
        var page = readWork.page(after, PAGE, mine);
        String address = "/mijn-werk" + (mine ? "?van=" + MINE + "&" : "?");
        return Screen.of(CaseScreens.TEMPLATES, "work.jte", "work.title")
                .with("mine", mine)
                .with("late", only(page.items(), WorkItem::overdue))
                .with("today", only(page.items(), item -> item.due().equals(calendar.today())))
                .with("later", only(page.items(), item -> item.due().isAfter(calendar.today())))
                .with("local", after.isEmpty() ? local.tiles(user.get().theme()) : List.of())
                .with("next", page.next().map(key -> address + "after=" + key))
                .with("first", after.map(key -> mine ? "/mijn-werk?van=" + MINE : "/mijn-werk"));
    }

    private static List<WorkItem> only(List<WorkItem> items, Predicate<WorkItem> which) {
        return items.stream().filter(which).toList();
    }
}
