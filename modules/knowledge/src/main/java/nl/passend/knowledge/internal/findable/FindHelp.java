// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.findable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.function.Consumer;
import nl.passend.kernel.account.Role;
import nl.passend.knowledge.Findable;
import nl.passend.knowledge.FindableSource;
import nl.passend.knowledge.Readers;
import nl.passend.knowledge.SearchKind;
import nl.passend.screenkit.help.HelpBook;
import nl.passend.screenkit.help.HelpPage;
import nl.passend.screenkit.help.HelpReaders;

/** Help with the places of Passend, for who can go there. */
@ApplicationScoped
public class FindHelp implements FindableSource {
    private final HelpBook book;

    @Inject
    public FindHelp(HelpBook book) {
        this.book = book;
    }

    @Override
    public String name() {
        return "help";
    }

    @Override
    public void tellAll(Consumer<Findable> each) {
        book.pages().forEach(page -> each.accept(findable(page)));
    }

    private static Findable findable(HelpPage page) {
        return new Findable(
                page.place(),
                SearchKind.HELP,
                page.title(),
                page.about() + " " + String.join(" ", page.steps()) + " " + page.trouble(),
                page.words(),
                page.page(),
                Set.of(),
                Set.of(),
                readers(page.readers()));
    }

    private static Readers readers(HelpReaders readers) {
        if (!readers.roles().isEmpty()) {
            return Readers.having(readers.roles().toArray(Role[]::new));
        }
        return readers.signedIn() ? Readers.signedIn() : Readers.everybody();
    }
}
