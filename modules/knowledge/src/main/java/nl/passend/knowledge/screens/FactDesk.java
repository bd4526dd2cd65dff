// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.screens;

import gg.jte.Content;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.passend.kernel.edition.Edition;
import nl.passend.kernel.edition.EditionItem.Place;
import nl.passend.kernel.edition.EditionKind;
import nl.passend.kernel.edition.Editions;
import nl.passend.kernel.time.LegalCalendar;
import nl.passend.knowledge.internal.catalogue.WriteCatalogue;
import nl.passend.knowledge.internal.trial.TryFact;
import nl.passend.personas.FactCatalogue;
import nl.passend.personas.FactEditions;
import nl.passend.personas.FactText;
import nl.passend.pluginapi.rules.FactName;
import nl.passend.screenkit.Form;
import nl.passend.screenkit.Kit;
import nl.passend.screenkit.Option;
import nl.passend.screenkit.Ui;

/** What the pages of editors ask about facts: also what holds on to one. */
@ApplicationScoped
class FactDesk extends CatalogueDesk<FactText> {
    private final FactEditions facts;
    private final FactCatalogue catalogue;
    private final TryFact tries;

    @Inject
    FactDesk(
            FactEditions facts,
            FactCatalogue catalogue,
            TryFact tries,
            WriteCatalogue write,
            Editions editions,
            LegalCalendar calendar) {
        super("gegevens", "factdesk.", write, editions, calendar);
        this.facts = facts;
        this.catalogue = catalogue;
        this.tries = tries;
    }

    @Override
    public EditionKind<FactText> kind() {
        return facts.kind();
    }

    @Override
    public String title(FactText fact) {
        return fact.question();
    }

    @Override
    public String nameField() {
        return "question";
    }

    @Override
    public Map<String, String> values(FactText fact) {
        return FactFields.of(fact).values();
    }

    @Override
    public Form form(FactText fact) {
        return FactFields.of(fact).form();
    }

    @Override
    public Optional<FactText> read(Form form, Optional<FactText> before) {
        return FactFields.read(form);
    }

    @Override
    public Content fields(Ui ui, Kit kit, Form form, Optional<Place> place) {
        return templates().content("factFields.jte", Map.of("ui", ui, "kit", kit, "form", form, "groups", groups()));
    }

    /** Those of Passend: a plugin keeps its own. */
    private List<Option> groups() {
        return catalogue.groups().stream()
                .filter(group -> group.facts().stream()
                        .anyMatch(fact -> facts.counting(fact.name()).isPresent()))
                .map(group -> Option.of(group.code(), group.title()))
                .toList();
    }

    @Override
    public Content text(Ui ui, Kit kit, FactText fact) {
        return templates().content("factText.jte", Map.of("ui", ui, "kit", kit, "fact", fact));
    }

    @Override
    public Content effects(Ui ui, Kit kit, Edition<FactText> edition) {
        var trial = tries.of(FactName.of(edition.item().slug()), edition.content(), List.of());
        return templates().content("factTrial.jte", Map.of("ui", ui, "kit", kit, "trial", trial));
    }
}
