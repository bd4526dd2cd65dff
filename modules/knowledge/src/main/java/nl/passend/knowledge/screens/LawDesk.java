// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.screens;

import gg.jte.Content;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import nl.passend.kernel.edition.Editing.Manuscript;
import nl.passend.kernel.edition.Edition;
import nl.passend.kernel.edition.EditionItem.Place;
import nl.passend.kernel.edition.EditionKind;
import nl.passend.kernel.edition.Editions;
import nl.passend.kernel.time.LegalCalendar;
import nl.passend.knowledge.internal.catalogue.CatalogueKinds;
import nl.passend.knowledge.internal.catalogue.LawText;
import nl.passend.knowledge.internal.catalogue.WriteCatalogue;
import nl.passend.screenkit.Form;
import nl.passend.screenkit.Kit;
import nl.passend.screenkit.Templates;
import nl.passend.screenkit.Ui;
import nl.passend.screenkit.edition.EditionAddresses;
import nl.passend.screenkit.edition.EditionDesk;

/** What the pages of editors ask about laws. */
@ApplicationScoped
class LawDesk implements EditionDesk<LawText> {
    private final CatalogueKinds kinds;
    private final WriteCatalogue write;
    private final Editions editions;
    private final LegalCalendar calendar;

    @Inject
    LawDesk(CatalogueKinds kinds, WriteCatalogue write, Editions editions, LegalCalendar calendar) {
        this.kinds = kinds;
        this.write = write;
        this.editions = editions;
        this.calendar = calendar;
    }

    @Override
    public EditionKind<LawText> kind() {
        return kinds.law();
    }

    @Override
    public Templates templates() {
        return KnowledgeScreens.TEMPLATES;
    }

    @Override
    public String words() {
        return "lawdesk.";
    }

    @Override
    public EditionAddresses addresses() {
        return new EditionAddresses("/redactie/wetten");
    }

    @Override
    public String title(LawText law) {
        return law.title();
    }

    @Override
    public Edition<LawText> begin(Place place, Manuscript<LawText> manuscript) {
        return write.begin(kind(), place, manuscript);
    }

    @Override
    public Optional<Edition<LawText>> counting(Place place) {
        return editions.published(kind(), place.slug(), calendar.today()).stream()
                .filter(edition -> edition.item().place().equals(place))
                .findFirst();
    }

    @Override
    public Map<String, String> values(LawText law) {
        return LawFields.of(law).values();
    }

    @Override
    public Form form(LawText law) {
        return LawFields.of(law).form();
    }

    @Override
    public Optional<LawText> read(Form form, Optional<LawText> before) {
        return LawFields.read(form);
    }

    @Override
    public Content fields(Ui ui, Kit kit, Form form, Optional<Place> place) {
        return templates().content("lawFields.jte", Map.of("ui", ui, "kit", kit, "form", form));
    }

    @Override
    public Content text(Ui ui, Kit kit, LawText law) {
        return templates().content("lawText.jte", Map.of("ui", ui, "kit", kit, "law", law));
    }
}
