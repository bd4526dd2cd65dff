// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.passend.kernel.changes.Change;
import nl.passend.kernel.edition.CountsToday;
import nl.passend.kernel.edition.Edition;
import nl.passend.kernel.edition.EditionKind;
import nl.passend.kernel.edition.Editions;
import nl.passend.kernel.time.LegalCalendar;
import nl.passend.knowledge.GoneRoute;
import nl.passend.knowledge.Law;
import nl.passend.knowledge.LawCatalogue;
import nl.passend.knowledge.Route;
import nl.passend.knowledge.RuleExample;
import nl.passend.knowledge.internal.catalogue.LawBook.LeftOut;
import nl.passend.knowledge.internal.catalogue.LawBook.Written;
import nl.passend.personas.FactCatalogue;
import nl.passend.personas.FactEditions;
import nl.passend.pluginapi.rules.RouteId;

/**
 * What was published of laws and routes and counts today. Kept in memory, since every plan and every question to the Routewijzer
 * looks at it; put together anew on the next day, and when the change log tells that something was published or taken back.
 */
@ApplicationScoped
public class StoredLaws implements LawCatalogue {
    private static final int TOLD_FOR_YEARS = 1;

    private final Editions editions;
    private final CatalogueKinds kinds;
    private final FactCatalogue facts;

    /** Without the routes: these are held against the laws before they are kept. */
    private final CountsToday<List<Law>> laws;

    private final CountsToday<LawBook> book;
    private final CountsToday<List<GoneRoute>> gone;

    @Inject
    StoredLaws(Editions editions, CatalogueKinds kinds, FactCatalogue facts, LegalCalendar calendar) {
        this.editions = editions;
        this.kinds = kinds;
        this.facts = facts;
        this.laws = new CountsToday<>(Set.of(CatalogueKinds.LAW), calendar::today, this::laws);
        this.book = new CountsToday<>(
                Set.of(CatalogueKinds.LAW, CatalogueKinds.ROUTE, FactEditions.KIND), calendar::today, this::book);
        this.gone = new CountsToday<>(
                Set.of(CatalogueKinds.LAW, CatalogueKinds.ROUTE, FactEditions.KIND), calendar::today, this::gone);
    }

    void hear(@ObservesAsync Change change) {
        isTouchedBy(change);
    }

    /** Who follows the change log too may ask before this bean has heard; hearing twice does no harm. */
    @Override
    public boolean isTouchedBy(Change change) {
        // Each must hear: the book is written in terms of the other two.
        facts.isTouchedBy(change);
        laws.isTouchedBy(change);
        gone.isTouchedBy(change);
        return book.isTouchedBy(change);
    }

    private List<Law> laws(LocalDate today) {
        return LawBook.laws(written(kinds.law(), today));
    }

    private LawBook book(LocalDate today) {
        return new LawBook(laws(), written(kinds.route(), today), facts::find);
    }

    private List<GoneRoute> gone(LocalDate today) {
        LocalDate since = today.minusYears(TOLD_FOR_YEARS);
        return book.get().gone(editions.ended(kinds.route(), since, today), editions.ended(kinds.law(), since, today));
    }

    private <T extends Record> List<Written<T>> written(EditionKind<T> kind, LocalDate day) {
        return editions.published(kind, day).stream().map(StoredLaws::written).toList();
    }

    private static <T extends Record> Written<T> written(Edition<T> edition) {
        return new Written<>(edition.item().slug(), edition.item().municipality(), edition.number(), edition.content());
    }

    /** What was published and does not fit any more. */
    public List<LeftOut> leftOut() {
        return book.get().leftOut();
    }

    /** What counts of routes, as it was written; also of what does not fit any more. */
    List<Written<RouteText>> texts() {
        return book.get().texts();
    }

    /** Asked by the Routewijzer only, and so read apart from the book. */
    @Override
    public List<GoneRoute> gone() {
        return gone.get();
    }

    @Override
    public List<Law> laws() {
        return laws.get();
    }

    @Override
    public Optional<Law> law(String code) {
        return laws().stream().filter(law -> law.code().equals(code)).findFirst();
    }

    @Override
    public List<Route> routes() {
        return book.get().routes();
    }

    @Override
    public Optional<Route> route(RouteId id) {
        return book.get().route(id);
    }

    @Override
    public List<Route> localRoutes(String municipality) {
        return book.get().localRoutes(municipality);
    }

    @Override
    public List<RuleExample> examples() {
        return book.get().examples();
    }
}
