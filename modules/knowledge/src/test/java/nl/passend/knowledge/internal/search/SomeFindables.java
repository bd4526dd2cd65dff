// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.search;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import nl.passend.kernel.changes.Change;
import nl.passend.knowledge.Findable;
import nl.passend.knowledge.FindableSource;
import nl.passend.knowledge.Readers;
import nl.passend.knowledge.SearchKind;

/** A source in memory. */
final class SomeFindables implements FindableSource {
    private final String name;
    private final List<Findable> all = new CopyOnWriteArrayList<>();

    SomeFindables(String name) {
        this.name = name;
    }

    static Findable tip(String id, String title, String text, Readers readers) {
        return new Findable(id, SearchKind.TIP, title, text, List.of(), "/tips/" + id, Set.of(), Set.of(), readers);
    }

    static Findable tip(String id, String title, String text) {
        return tip(id, title, text, Readers.everybody());
    }

    SomeFindables with(Findable findable) {
        without(findable.id());
        all.add(findable);
        return this;
    }

    SomeFindables without(String id) {
        all.removeIf(one -> one.id().equals(id));
        return this;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void tellAll(Consumer<Findable> each) {
        List.copyOf(all).forEach(each);
    }

    @Override
    public Set<String> touchedBy(Change change) {
        return change.type().equals("tip.changed") ? Set.of(change.ids().get("tip")) : Set.of();
    }

    @Override
    public List<Findable> find(Collection<String> ids) {
        return all.stream().filter(one -> ids.contains(one.id())).toList();
    }
}
