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
import nl.passend.kernel.edition.Edition;
import nl.passend.knowledge.BottleneckTypes;
import nl.passend.knowledge.Contact;
import nl.passend.knowledge.Findable;
import nl.passend.knowledge.FindableSource;
import nl.passend.knowledge.KnowledgeItem;
import nl.passend.knowledge.KnowledgeItems;
import nl.passend.knowledge.Lesson;
import nl.passend.knowledge.Readers;

/** Lessons, stories, approaches and what else was learned, by what they say and by the bottlenecks that they are about. */
@ApplicationScoped
public class FindItems implements FindableSource {
    private final KnowledgeItems items;
    private final BottleneckTypes types;

    @Inject
    public FindItems(KnowledgeItems items, BottleneckTypes types) {
        this.items = items;
        this.types = types;
    }

    @Override
    public String name() {
        return "knowledge-items";
    }

    @Override
    public void tellAll(Consumer<Findable> each) {
        items.all().forEach(edition -> each.accept(findable(edition)));
    }

    /** Any step of the item: what it became is looked up, so that what was withdrawn is gone. */
    @Override
    public Set<String> touchedBy(Change change) {
        return change.type().startsWith("edition.")
                        && items.kind().code().equals(change.ids().get("kind"))
                ? Set.of(change.aggregateId().toString())
                : Set.of();
    }

    @Override
    public List<Findable> find(Collection<String> ids) {
        return items.all().stream()
                .filter(edition -> ids.contains(id(edition)))
                .map(this::findable)
                .toList();
    }

    private Findable findable(Edition<KnowledgeItem> edition) {
        KnowledgeItem item = edition.content();
        return new Findable(
                id(edition),
                item.kind().found(),
                item.title(),
                text(item),
                Stream.concat(
                                item.links().types().stream().flatMap(code -> types.nameOf(code).stream()),
                                item.links().table().stream())
                        .toList(),
                "/kennis/" + item.kind().path() + "/" + edition.item().slug(),
                Set.copyOf(item.regions()),
                Set.copyOf(item.links().laws()),
                Readers.everybody());
    }

    /** The same through all its versions. */
    private static String id(Edition<KnowledgeItem> edition) {
        return edition.item().id().toString();
    }

    private static String text(KnowledgeItem item) {
        return Stream.of(
                        Stream.of(item.summary()),
                        item.lesson().stream().flatMap(FindItems::words),
                        item.contact().stream().flatMap(FindItems::words),
                        item.approach().stream()
                                .flatMap(approach ->
                                        Stream.concat(approach.adapted().stream(), approach.outcome().stream())),
                        Stream.of(item.text()),
                        item.links().questions().stream())
                .flatMap(part -> part)
                .filter(part -> !part.isBlank())
                .map(FindItems::sentence)
                .collect(Collectors.joining(" "));
    }

    private static Stream<String> words(Lesson lesson) {
        return Stream.of(lesson.observation(), lesson.lesson(), lesson.proposal(), "Wie beslist: " + lesson.decider());
    }

    private static Stream<String> words(Contact contact) {
        return Stream.concat(Stream.of(contact.role(), contact.organisation()), contact.reached().stream());
    }

    private static String sentence(String text) {
        return text.matches("(?s).*[.?!]") ? text : text + ".";
    }
}
