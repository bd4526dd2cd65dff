// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.screens;

import java.util.Optional;
import nl.passend.kernel.edition.Editing.Manuscript;
import nl.passend.kernel.edition.Edition;
import nl.passend.kernel.edition.EditionItem.Place;
import nl.passend.kernel.edition.Editions;
import nl.passend.kernel.time.LegalCalendar;
import nl.passend.knowledge.internal.catalogue.WriteCatalogue;
import nl.passend.screenkit.Templates;
import nl.passend.screenkit.edition.EditionAddresses;
import nl.passend.screenkit.edition.EditionDesk;

/** What the desks of the workbench have in common. */
abstract class CatalogueDesk<T extends Record> implements EditionDesk<T> {
    private final String address;
    private final String words;
    private final WriteCatalogue write;
    private final Editions editions;
    private final LegalCalendar calendar;

    /**
     * @param address word in addresses, such as {@code wetten}
     * @param words how the keys of its words begin, such as {@code lawdesk.}
     */
    CatalogueDesk(String address, String words, WriteCatalogue write, Editions editions, LegalCalendar calendar) {
        this.address = address;
        this.words = words;
        this.write = write;
        this.editions = editions;
        this.calendar = calendar;
    }

    @Override
    public Templates templates() {
        return KnowledgeScreens.TEMPLATES;
    }

    @Override
    public String words() {
        return words;
    }

    @Override
    public EditionAddresses addresses() {
        return new EditionAddresses("/redactie/" + address);
    }

    @Override
    public Edition<T> begin(Place place, Manuscript<T> manuscript) {
        return write.begin(kind(), place, manuscript);
    }

    @Override
    public Optional<Edition<T>> counting(Place place) {
        return editions.published(kind(), place.slug(), calendar.today()).stream()
                .filter(edition -> edition.item().place().equals(place))
                .findFirst();
    }
}
