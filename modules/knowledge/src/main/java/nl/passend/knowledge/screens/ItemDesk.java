// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.screens;

import gg.jte.Content;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.passend.kernel.edition.Editing.Manuscript;
import nl.passend.kernel.edition.Edition;
import nl.passend.kernel.edition.EditionItem.Place;
import nl.passend.kernel.edition.EditionKind;
import nl.passend.knowledge.ItemKind;
import nl.passend.knowledge.KnowledgeItem;
import nl.passend.screenkit.Form;
import nl.passend.screenkit.Kit;
import nl.passend.screenkit.Templates;
import nl.passend.screenkit.Ui;
import nl.passend.screenkit.edition.EditionAddresses;
import nl.passend.screenkit.edition.EditionDesk;

/** What the pages of editors ask about one kind of knowledge items. */
final class ItemDesk implements EditionDesk<KnowledgeItem> {
    private final ItemKind items;
    private final ItemDesks with;

    ItemDesk(ItemKind items, ItemDesks with) {
        this.items = items;
        this.with = with;
    }

    @Override
    public EditionKind<KnowledgeItem> kind() {
        return with.items().kind();
    }

    @Override
    public Templates templates() {
        return KnowledgeScreens.TEMPLATES;
    }

    @Override
    public String words() {
        return "item.";
    }

    @Override
    public EditionAddresses addresses() {
        return ItemDesks.addresses(items);
    }

    @Override
    public String title(KnowledgeItem item) {
        return item.title();
    }

    @Override
    public boolean holds(KnowledgeItem item) {
        return item.kind() == items;
    }

    @Override
    public Edition<KnowledgeItem> begin(Place place, Manuscript<KnowledgeItem> manuscript) {
        return with.write().begin(place, manuscript);
    }

    @Override
    public Optional<Edition<KnowledgeItem>> counting(Place place) {
        return with.items().find(place.slug());
    }

    @Override
    public Map<String, String> values(KnowledgeItem item) {
        return ItemFields.of(item);
    }

    @Override
    public Form form(KnowledgeItem item) {
        return ItemFields.form(item);
    }

    @Override
    public Optional<KnowledgeItem> read(Form form, Optional<KnowledgeItem> before) {
        return ItemFields.read(items, form);
    }

    @Override
    public Content fields(Ui ui, Kit kit, Form form, Optional<Place> place) {
        return KnowledgeScreens.TEMPLATES.content(
                "itemFields.jte",
                Map.of(
                        "ui",
                        ui,
                        "kit",
                        kit,
                        "form",
                        form,
                        "kind",
                        items,
                        "lists",
                        with.choices().lists()));
    }

    @Override
    public Content text(Ui ui, Kit kit, KnowledgeItem item) {
        return KnowledgeScreens.TEMPLATES.content("itemBody.jte", Map.of("ui", ui, "kit", kit, "item", item));
    }

    @Override
    public Content submission(Ui ui, Kit kit, Edition<KnowledgeItem> draft, Form form) {
        return KnowledgeScreens.TEMPLATES.content(
                "itemTraces.jte",
                Map.of(
                        "ui",
                        ui,
                        "kit",
                        kit,
                        "form",
                        form,
                        "traces",
                        with.people().pieces(draft.content())));
    }

    @Override
    public void beforeSubmission(Edition<KnowledgeItem> draft, Form form) {
        List<String> noPerson = form.choices("noPerson");
        boolean left =
                with.people().pieces(draft.content()).stream().anyMatch(trace -> !noPerson.contains(trace.piece()));
        if (left) {
            form.error("noPerson", "item.traces.left");
        }
    }
}
