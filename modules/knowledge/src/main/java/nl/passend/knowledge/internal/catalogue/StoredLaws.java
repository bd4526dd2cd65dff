// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import nl.passend.kernel.changes.Change;
import nl.passend.kernel.edition.Edition;
import nl.passend.kernel.edition.EditionKind;
import nl.passend.kernel.edition.Editions;
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

    private final Editions editions;
    private final CatalogueKinds kinds;
    private final FactCatalogue facts;
    private final LegalCalendar calendar;
    private final AtomicLong published = new AtomicLong();
    private volatile Kept kept;

    private record Kept(LocalDate day, long after, LawBook book) {}

    @Inject
    StoredLaws(Editions editions, CatalogueKinds kinds, FactCatalogue facts, LegalCalendar calendar) {
        this.editions = editions;
        this.kinds = kinds;
        this.facts = facts;
        this.calendar = calendar;
    }

    void hear(@ObservesAsync Change change) {
        if (change.type().startsWith("edition.") && KINDS.contains(change.ids().get("kind"))) {
            published.incrementAndGet();
        }
    }

    private LawBook book() {
        var now = kept;
        LocalDate today = calendar.today();
        long seen = published.get();
        if (now == null || now.after() != seen || !now.day().equals(today)) {
            now = new Kept(
                    today, seen, new LawBook(written(kinds.law(), today), written(kinds.route(), today), facts::find));
            kept = now;
        }
        return now.book();
    }

    private <T extends Record> List<Written<T>> written(EditionKind<T> kind, LocalDate day) {
        return editions.published(kind, day).stream().map(StoredLaws::written).toList();
    }

    private static <T extends Record> Written<T> written(Edition<T> edition) {
        return new Written<>(edition.item().slug(), edition.item().municipality(), edition.number(), edition.content());
    }

    /** What was published and does not fit any more. */
    public List<LeftOut> leftOut() {
        return book().leftOut();
    }

    @Override
    public List<Law> laws() {
        return book().laws();
    }

    @Override
    public Optional<Law> law(String code) {
        return book().law(code);
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
