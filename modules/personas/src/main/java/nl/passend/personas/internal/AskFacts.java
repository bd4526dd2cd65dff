// SPDX-License-Identifier: EUPL-1.2
package nl.passend.personas.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.passend.kernel.changes.Change;
import nl.passend.kernel.plugin.Plugins;
import nl.passend.kernel.plugin.PortQuestions;
import nl.passend.kernel.plugin.Told;
import nl.passend.personas.FactCatalogue;
import nl.passend.personas.FactGroup;
import nl.passend.pluginapi.local.RuleBook;
import nl.passend.pluginapi.rules.Fact;
import nl.passend.pluginapi.rules.FactName;
import nl.passend.pluginapi.rules.FactValue;
import nl.passend.pluginapi.rules.Facts;

/** What editors published, and behind it the facts that municipalities and care offices add. */
@ApplicationScoped
class AskFacts implements FactCatalogue {
    private final StoredFacts stored;
    private final Plugins plugins;
    private volatile Merged merged = new Merged(new KnownFacts(List.of()), List.of(), new KnownFacts(List.of()));

    /** What the plugins added last, and the catalogue with it: put together anew only when either is another. */
    private record Merged(KnownFacts published, List<FactGroup> added, KnownFacts whole) {}

    @Inject
    AskFacts(StoredFacts stored, Plugins plugins) {
        this.stored = stored;
        this.plugins = plugins;
    }

    @Override
    public boolean isTouchedBy(Change change) {
        return stored.isTouchedBy(change);
    }

    @Override
    public List<FactGroup> groups() {
        return current().groups();
    }

    @Override
    public Optional<Fact> find(FactName name) {
        var known = stored.known().find(name);
        return known.isPresent() ? known : current().find(name);
    }

    @Override
    public Facts read(JsonObject json, String pointer) {
        return current().read(json, pointer);
    }

    @Override
    public JsonObject write(Facts facts) {
        return stored.known().write(facts);
    }

    @Override
    public FactCatalogue with(FactName name, Optional<Fact> instead) {
        return current().with(name, instead);
    }

    @Override
    public String words(Fact fact, FactValue value) {
        return stored.known().words(fact, value);
    }

    private KnownFacts current() {
        var added = Stream.concat(
                        plugins.ask(PortQuestions.MUNICIPALITY_RULES).stream(),
                        plugins.ask(PortQuestions.CARE_OFFICE_RULES).stream())
                .flatMap(AskFacts::group)
                .toList();
        var published = stored.known();
        var before = merged;
        if (before.published() == published && before.added().equals(added)) {
            return before.whole();
        }
        var groups = new ArrayList<>(published.groups());
        groups.addAll(added);
        var whole = new KnownFacts(groups);
        merged = new Merged(published, added, whole);
        return whole;
    }

    /** The whole book is left out when it names a fact that is not the plugin's own: it could speak for another. */
    private static Stream<FactGroup> group(Told<RuleBook> told) {
        var own = told.plugin().factPrefix();
        return told
                .find()
                .map(RuleBook::facts)
                .filter(facts -> !facts.isEmpty())
                .filter(facts ->
                        facts.stream().allMatch(fact -> fact.name().value().startsWith(own)))
                .stream()
                .map(facts -> new FactGroup(told.plugin().value(), told.title(), facts));
    }
}
