// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.screens;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.passend.kernel.edition.Edition;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.knowledge.ItemKind;
import nl.passend.knowledge.KnowledgeItem;
import nl.passend.knowledge.KnowledgeItems;
import nl.passend.knowledge.internal.items.PeopleInItems;
import nl.passend.knowledge.internal.items.WriteItems;
import nl.passend.screenkit.edition.EditionAddresses;

/** A desk for each kind of items: all write in the same way, each at its own address. */
@ApplicationScoped
public class ItemDesks {
    private final KnowledgeItems items;
    private final WriteItems write;
    private final ItemChoices choices;
    private final PeopleInItems people;

    @Inject
    ItemDesks(KnowledgeItems items, WriteItems write, ItemChoices choices, PeopleInItems people) {
        this.items = items;
        this.write = write;
        this.choices = choices;
        this.people = people;
    }

    /** @param path of the kind in an address, such as {@code lessen}; anything else is not there */
    ItemDesk at(String path) {
        return new ItemDesk(ItemKind.at(path).orElseThrow(ProblemException::notFound), this);
    }

    /** Where an item stands. @param page such as {@code /versies}; empty for the item itself */
    public static String address(Edition<KnowledgeItem> edition, String page) {
        return addresses(edition.content().kind()).of(edition.item().place(), page);
    }

    static EditionAddresses addresses(ItemKind kind) {
        return new EditionAddresses("/kennis/" + kind.path());
    }

    KnowledgeItems items() {
        return items;
    }

    WriteItems write() {
        return write;
    }

    ItemChoices choices() {
        return choices;
    }

    PeopleInItems people() {
        return people;
    }
}
