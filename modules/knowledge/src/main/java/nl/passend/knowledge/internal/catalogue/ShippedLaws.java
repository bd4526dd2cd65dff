// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.catalogue;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.passend.kernel.datafile.DataEntry;
import nl.passend.knowledge.Law;
import nl.passend.knowledge.LawCatalogue;
import nl.passend.knowledge.Route;
import nl.passend.knowledge.RuleExample;
import nl.passend.personas.FactCatalogue;
import nl.passend.pluginapi.rules.RouteId;

/** The laws and routes that ship with this version, read once. */
@ApplicationScoped
public class ShippedLaws implements LawCatalogue {
    private final Map<String, Law> laws;
    private final Map<RouteId, Route> routes;
    private final List<RuleExample> examples;

    @Inject
    public ShippedLaws(FactCatalogue facts) {
        var sources = new SourceFile(DataEntry.read(LawCatalogue.class, "sources.json"));
        laws = LawFile.read(DataEntry.read(LawCatalogue.class, "laws.json"), sources);
        var file = new RouteFile(DataEntry.read(LawCatalogue.class, "routes.json"), sources, laws, facts::find);
        sources.refuseUnused();
        routes = file.routes();
        examples = List.copyOf(file.examples());
    }

    /** Makes a mistake in the files stop the start, where its maker sees it, and not the first question. */
    void readAtStart(@Observes @Priority(61) Startup startup) {
        routes();
    }

    @Override
    public List<Law> laws() {
        return List.copyOf(laws.values());
    }

    @Override
    public Optional<Law> law(String code) {
        return Optional.ofNullable(laws.get(code));
    }

    @Override
    public List<Route> routes() {
        return List.copyOf(routes.values());
    }

    @Override
    public Optional<Route> route(RouteId id) {
        return Optional.ofNullable(routes.get(id));
    }

    @Override
    public List<RuleExample> examples() {
        return examples;
    }
}
