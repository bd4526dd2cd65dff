// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.findable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.passend.kernel.account.Role;
import nl.passend.knowledge.Findable;
import nl.passend.knowledge.FindableSource;
import nl.passend.knowledge.Readers;
import nl.passend.knowledge.SearchKind;
import nl.passend.personas.FactCatalogue;
import nl.passend.pluginapi.rules.Fact;

/** What the Routewijzer asks, for who may hold that conversation. */
@ApplicationScoped
public class FindQuestions implements FindableSource {
    private final FactCatalogue facts;

    @Inject
    public FindQuestions(FactCatalogue facts) {
        this.facts = facts;
    }

    @Override
    public String name() {
        return "facts";
    }

    @Override
    public void tellAll(Consumer<Findable> each) {
        facts.facts().forEach(fact -> each.accept(findable(fact)));
    }

    private static Findable findable(Fact fact) {
        return new Findable(
                fact.name().value(),
                SearchKind.QUESTION,
                fact.question(),
                text(fact),
                List.of(),
                "/routewijzer",
                Set.of(),
                Set.of(),
                Readers.having(Role.WORKER));
    }

    private static String text(Fact fact) {
        return Stream.of(
                        fact.help().stream(),
                        fact.type().options().stream().map(option -> option.label() + "."),
                        fact.judgedBy().stream().map(who -> "Dit beslist " + who + "."))
                .flatMap(part -> part)
                .collect(Collectors.joining(" "));
    }
}
