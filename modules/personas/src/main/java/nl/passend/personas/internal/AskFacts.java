// SPDX-License-Identifier: EUPL-1.2
package nl.passend.personas.internal;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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

/** The catalogue of the jar, and behind it the facts that municipalities and care offices add. */
@ApplicationScoped
class AskFacts implements FactCatalogue {
    private final KnownFacts shipped = KnownFacts.shipped();
    private final Plugins plugins;
    private volatile Merged merged = new Merged(List.of(), shipped);

    /** What the plugins added last, and the catalogue with it: put together anew only when they add something else. */
    private record Merged(List<FactGroup> added, KnownFacts whole) {}

    @Inject
    AskFacts(Plugins plugins) {
        this.plugins = plugins;
    }

    /** Makes a mistake in the file stop the start, where its maker sees it, and not the first question. */
    void readAtStart(@Observes @Priority(60) Startup startup) {
        shipped.groups();
    }

    @Override
    public List<FactGroup> groups() {
        return current().groups();
    }

    @Override
    public Optional<Fact> find(FactName name) {
        var known = shipped.find(name);
        return known.isPresent() ? known : current().find(name);
    }

    @Override
    public Facts read(JsonObject json, String pointer) {
        return current().read(json, pointer);
    }

    @Override
    public JsonObject write(Facts facts) {
        return shipped.write(facts);
    }

    @Override
    public String words(Fact fact, FactValue value) {
        return shipped.words(fact, value);
    }

    private KnownFacts current() {
        var added = Stream.concat(
                        plugins.ask(PortQuestions.MUNICIPALITY_RULES).stream(),
                        plugins.ask(PortQuestions.CARE_OFFICE_RULES).stream())
                .flatMap(AskFacts::group)
                .toList();
        var before = merged;
        if (before.added().equals(added)) {
            return before.whole();
        }
        var groups = new ArrayList<>(shipped.groups());
        groups.addAll(added);
        var whole = new KnownFacts(groups);
        merged = new Merged(added, whole);
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
