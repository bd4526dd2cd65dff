// SPDX-License-Identifier: EUPL-1.2
package nl.passend.screenkit.help;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import nl.passend.kernel.account.Me;

/** The help of all modules together. Read once, when somebody first looks at a page; it never changes while Passend runs. */
@ApplicationScoped
public class HelpBook {
    private record Bound(AddressPattern pattern, HelpPage page) {}

    private final Iterable<HelpFile> files;
    private volatile List<HelpPage> pages;
    private volatile List<Bound> bound;

    @Inject
    public HelpBook(@Any Instance<HelpFile> files) {
        this((Iterable<HelpFile>) files);
    }

    public HelpBook(Iterable<HelpFile> files) {
        this.files = files;
    }

    /** By group, and within it in the order of the files. */
    public List<HelpPage> pages() {
        if (pages == null) {
            pages = StreamSupport.stream(files.spliterator(), false)
                    .sorted(Comparator.comparing(file -> file.beside().getName()))
                    .flatMap(file -> file.pages().stream())
                    .sorted(Comparator.comparing(HelpPage::group))
                    .toList();
        }
        return pages;
    }

    public List<HelpPage> shownTo(Optional<Me> reader) {
        return pages().stream().filter(page -> page.readers().include(reader)).toList();
    }

    public Optional<HelpPage> find(String place, Optional<Me> reader) {
        return shownTo(reader).stream()
                .filter(page -> page.place().equals(place))
                .findFirst();
    }

    /** The help for where somebody is: the one whose address says most about it. @param path without its query */
    public Optional<HelpPage> at(String path, Optional<Me> reader) {
        return bound().stream()
                .filter(one -> one.pattern().holds(path))
                .filter(one -> one.page().readers().include(reader))
                .max(Comparator.comparingInt(one -> one.pattern().precision()))
                .map(Bound::page);
    }

    private List<Bound> bound() {
        if (bound == null) {
            bound = pages().stream()
                    .flatMap(page ->
                            page.addresses().stream().map(AddressPattern::of).map(pattern -> new Bound(pattern, page)))
                    .toList();
        }
        return bound;
    }
}
