// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.screens;

import gg.jte.Content;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import nl.passend.kernel.edition.EditionItem.Place;
import nl.passend.kernel.edition.EditionKind;
import nl.passend.kernel.edition.Editions;
import nl.passend.kernel.time.LegalCalendar;
import nl.passend.knowledge.internal.catalogue.CatalogueKinds;
import nl.passend.knowledge.internal.catalogue.LawText;
import nl.passend.knowledge.internal.catalogue.WriteCatalogue;
import nl.passend.screenkit.Form;
import nl.passend.screenkit.Kit;
import nl.passend.screenkit.Ui;

/** What the pages of editors ask about laws. */
@ApplicationScoped
class LawDesk extends CatalogueDesk<LawText> {
    private final CatalogueKinds kinds;

    @Inject
    LawDesk(CatalogueKinds kinds, WriteCatalogue write, Editions editions, LegalCalendar calendar) {
        super("wetten", "lawdesk.", write, editions, calendar);
        this.kinds = kinds;
    }

    @Override
    public EditionKind<LawText> kind() {
        return kinds.law();
    }

    @Override
    public String title(LawText law) {
        return law.title();
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
