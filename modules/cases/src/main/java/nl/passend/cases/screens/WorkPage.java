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
import java.util.UUID;
import java.util.function.Predicate;
import nl.passend.cases.WorkFilter;
import nl.passend.cases.WorkItem;
import nl.passend.cases.internal.plan.Due;
import nl.passend.cases.internal.work.ReadWork;
import nl.passend.cases.internal.work.SaveSearches;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.Access.Rule;
import nl.passend.kernel.account.CurrentUser;
import nl.passend.kernel.time.LegalCalendar;
import nl.passend.screenkit.Form;
import nl.passend.screenkit.Screen;

/** Mijn werk: where a worker's day begins. What happened at night stands first, then what is late, today, and what was announced. */
@Path("/mijn-werk")
@ApplicationScoped
@Produces("text/html;charset=UTF-8")
public class WorkPage {
    static final String PAGE = "/mijn-werk";
    private static final int MOST = 50;

    private final ReadWork readWork;
    private final SaveSearches searches;
    private final LegalCalendar calendar;
    private final LocalScreens local;
    private final CurrentUser user;

    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public WorkPage() {
        this(null, null, null, null, null);
    }

    @Inject
    WorkPage(ReadWork readWork, SaveSearches searches, LegalCalendar calendar, LocalScreens local, CurrentUser user) {
        this.readWork = readWork;
        this.searches = searches;
        this.calendar = calendar;
        this.local = local;
        this.user = user;
    }

    @GET
    @Access(Rule.CLIENT_DATA)
    public Screen work(@Context UriInfo asked) {
        Form form = Form.of(asked.getQueryParameters());
        WorkFilter filter = filter(form);
        Optional<Due.Key> after = form.text("after").flatMap(Due.Key::parse);
        ReadWork.Work work = readWork.withCovers(filter, after, MOST);
        List<WorkItem> items = work.items().items();
        String address = address(filter);
        return Screen.of(CaseScreens.TEMPLATES, "work.jte", "work.title")
                .with("form", form)
                .with("filter", filter)
                .with("saved", searches.mine())
                .with("covers", work.covers())
                .with("night", only(items, WorkPage::isNight))
                .with("late", only(items, item -> !isNight(item) && item.overdue()))
                .with("today", only(items, item -> !isNight(item) && item.due().equals(calendar.today())))
                .with("later", only(items, item -> !isNight(item) && item.due().isAfter(calendar.today())))
                .with("local", after.isEmpty() ? local.tiles(user.get().theme()) : List.of())
                .with(
                        "next",
                        work.items().next().map(key -> address + (address.contains("?") ? "&" : "?") + "after=" + key))
                .with("first", after.map(key -> address));
    }

    static WorkFilter filter(Form form) {
        return WorkFilter.ofWords(
                form.typed("van"), form.typed("soort"), form.typed("wanneer"), file(form.typed("zaak")));
    }

    /** What is no id of ours is no filter either. */
    private static Optional<UUID> file(String typed) {
        try {
            return Optional.of(UUID.fromString(typed));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    static String address(WorkFilter filter) {
        return filter.words().isEmpty() ? PAGE : PAGE + "?" + filter.words();
    }

    private static boolean isNight(WorkItem item) {
        return item.kind().equals("night-used");
    }

    private static List<WorkItem> only(List<WorkItem> items, Predicate<WorkItem> which) {
        return items.stream().filter(which).toList();
    }
}
