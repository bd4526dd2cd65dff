// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.findable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.passend.kernel.changes.Change;
import nl.passend.knowledge.BottleneckRegister;
import nl.passend.knowledge.BottleneckRegister.Bottleneck;
import nl.passend.knowledge.BottleneckTypes;
import nl.passend.knowledge.Findable;
import nl.passend.knowledge.FindableSource;
import nl.passend.knowledge.Readers;
import nl.passend.knowledge.SearchKind;

/** Bottlenecks that the family agreed to publish; of the others nothing comes near the index. */
@ApplicationScoped
public class FindBottlenecks implements FindableSource {
    private final BottleneckRegister register;
    private final BottleneckTypes types;

    @Inject
    public FindBottlenecks(BottleneckRegister register, BottleneckTypes types) {
        this.register = register;
        this.types = types;
    }

    @Override
    public String name() {
        return "bottlenecks";
    }

    @Override
    public void tellAll(Consumer<Findable> each) {
        register.published().forEach(one -> each.accept(findable(one)));
    }

    @Override
    public Set<String> touchedBy(Change change) {
        return change.type().equals("bottleneck.changed")
                ? Set.of(change.aggregateId().toString())
                : Set.of();
    }

    @Override
    public List<Findable> find(Collection<String> ids) {
        return register.published().stream()
                .filter(one -> ids.contains(one.id().toString()))
                .map(this::findable)
                .toList();
    }

    private Findable findable(Bottleneck one) {
        String kinds = Stream.concat(Stream.of(one.types().cause()), one.types().boundary().stream())
                .map(code -> types.nameOf(code).orElse(code))
                .collect(Collectors.joining(" · "));
        return new Findable(
                one.id().toString(),
                SearchKind.BOTTLENECK,
                kinds,
                Stream.concat(Stream.of(one.words()), one.outcome().stream()).collect(Collectors.joining(" ")),
                List.of("knelpunt"),
                "/knelpunten/" + one.id(),
                Set.of(one.municipality()),
                Set.copyOf(one.types().laws()),
                Readers.signedIn());
    }
}
