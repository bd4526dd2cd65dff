// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import nl.passend.kernel.changes.Change;
import nl.passend.kernel.edition.Edition;
import nl.passend.kernel.edition.EditionKind;
import nl.passend.kernel.edition.Editions;
import nl.passend.kernel.persistence.Sql;
import nl.passend.kernel.time.LegalCalendar;
import nl.passend.knowledge.Law;
import nl.passend.knowledge.LawCatalogue;
import nl.passend.knowledge.Route;
import nl.passend.knowledge.RuleExample;
import nl.passend.knowledge.internal.catalogue.LawBook.LeftOut;
import nl.passend.knowledge.internal.catalogue.LawBook.Written;
import nl.passend.personas.FactCatalogue;
import nl.passend.pluginapi.rules.RouteId;

/**
 * What was published of laws and routes and counts today. Kept in memory, since every plan and every question to the Routewijzer
 * looks at it; put together anew on the next day, and when the change log tells that something was published or taken back.
 */
@ApplicationScoped
public class StoredLaws implements LawCatalogue {
    private static final Set<String> KINDS = Set.of(CatalogueKinds.LAW, CatalogueKinds.ROUTE);

    /** Drafts change nothing of what counts. */
    private static final Set<String> STEPS = Set.of("edition.published", "edition.retired");

    private final Editions editions;
    private final CatalogueKinds kinds;
    private final FactCatalogue facts;
    private final LegalCalendar calendar;
    private final AtomicLong published = new AtomicLong();
    private volatile Kept<List<Law>> laws = Kept.nothing();
    private volatile Kept<LawBook> book = Kept.nothing();

    /** @param after how many publications were heard of when it was read */
    private record Kept<T>(LocalDate day, long after, T value) {
        static <T> Kept<T> nothing() {
            return new Kept<>(LocalDate.MIN, -1, null);
        }

        boolean isOf(LocalDate today, long heard) {
            return after == heard && day.equals(today);
        }
    }

    @Inject
    StoredLaws(Editions editions, CatalogueKinds kinds, FactCatalogue facts, LegalCalendar calendar) {
        this.editions = editions;
        this.kinds = kinds;
        this.facts = facts;
        this.calendar = calendar;
    }

    void hear(@ObservesAsync Change change) {
        isTouchedBy(change);
    }

    /** Who follows the change log too may ask before this bean has heard; hearing twice does no harm. */
    @Override
    public boolean isTouchedBy(Change change) {
        boolean touched = change.type().startsWith("edition.")
                && KINDS.contains(change.ids().get("kind"));
        if (touched) {
            published.incrementAndGet();
        }
        return touched;
    }

    private LawBook book() {
        LocalDate today = calendar.today();
        long heard = published.get();
        var now = book;
        if (!now.isOf(today, heard)) {
            now = new Kept<>(today, heard, new LawBook(laws(), written(kinds.route(), today), facts::find));
            book = now;
        }
        return now.value();
    }

    /** Read for everybody who comes after, so none of what the one who happens to come first asked for. */
    private <T extends Record> List<Written<T>> written(EditionKind<T> kind, LocalDate day) {
        var found = new ArrayList<Written<T>>();
        Sql.inBackground("catalogue", () -> editions.published(kind, day).stream()
                .map(StoredLaws::written)
                .forEach(found::add));
        return found;
    }

    private static <T extends Record> Written<T> written(Edition<T> edition) {
        return new Written<>(edition.item().slug(), edition.item().municipality(), edition.number(), edition.content());
    }

    /** What was published and does not fit any more. */
    public List<LeftOut> leftOut() {
        return book().leftOut();
    }

    /** Without the routes: these are held against the laws before they are kept. */
    @Override
    public List<Law> laws() {
        LocalDate today = calendar.today();
        long heard = published.get();
        var now = laws;
        if (!now.isOf(today, heard)) {
            now = new Kept<>(today, heard, LawBook.laws(written(kinds.law(), today)));
            laws = now;
        }
        return now.value();
    }

    @Override
    public Optional<Law> law(String code) {
        return laws().stream().filter(law -> law.code().equals(code)).findFirst();
    }

    @Override
    public List<Route> routes() {
        return book().routes();
    }

    @Override
    public Optional<Route> route(RouteId id) {
        return book().route(id);
    }

    @Override
    public List<Route> localRoutes(String municipality) {
        return book().localRoutes(municipality);
    }

    @Override
    public List<RuleExample> examples() {
        return book().examples();
    }
}
