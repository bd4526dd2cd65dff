// SPDX-License-Identifier: EUPL-1.2
package nl.passend.personas.screens;

import gg.jte.Content;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.passend.directory.Directory;
import nl.passend.directory.ServedMunicipality;
import nl.passend.kernel.edition.Editing.Manuscript;
import nl.passend.kernel.edition.Edition;
import nl.passend.kernel.edition.EditionItem.Place;
import nl.passend.kernel.edition.EditionKind;
import nl.passend.personas.FactCatalogue;
import nl.passend.personas.Persona;
import nl.passend.personas.Personas;
import nl.passend.personas.Perspective;
import nl.passend.personas.internal.WritePersonas;
import nl.passend.screenkit.Form;
import nl.passend.screenkit.Kit;
import nl.passend.screenkit.Option;
import nl.passend.screenkit.Templates;
import nl.passend.screenkit.Ui;
import nl.passend.screenkit.edition.EditionAddresses;
import nl.passend.screenkit.edition.EditionDesk;

/** What the pages of editors ask about personas. */
@ApplicationScoped
class PersonaDesk implements EditionDesk<Persona> {
    private final Personas personas;
    private final WritePersonas write;
    private final FactCatalogue facts;
    private final Directory directory;

    @Inject
    PersonaDesk(Personas personas, WritePersonas write, FactCatalogue facts, Directory directory) {
        this.facts = facts;
        this.personas = personas;
        this.write = write;
        this.directory = directory;
    }

    @Override
    public EditionKind<Persona> kind() {
        return personas.kind();
    }

    @Override
    public Templates templates() {
        return PersonaScreens.TEMPLATES;
    }

    @Override
    public String words() {
        return "persona.";
    }

    @Override
    public EditionAddresses addresses() {
        return PersonaScreens.ADDRESSES;
    }

    @Override
    public String title(Persona persona) {
        return persona.name();
    }

    @Override
    public String nameField() {
        return "name";
    }

    @Override
    public Edition<Persona> begin(Place place, Manuscript<Persona> manuscript) {
        return write.begin(place, manuscript);
    }

    @Override
    public Optional<Edition<Persona>> counting(Place place) {
        return personas.find(place.slug(), place.municipality());
    }

    @Override
    public Optional<String> municipality(Place place) {
        return place.municipality().flatMap(directory::municipalityServed).map(ServedMunicipality::name);
    }

    @Override
    public Form blank() {
        return Form.empty().with("perspective", Perspective.CLIENT.name());
    }

    @Override
    public Map<String, String> values(Persona persona) {
        return PersonaFields.of(persona);
    }

    @Override
    public Form form(Persona persona) {
        return PersonaFields.form(persona);
    }

    @Override
    public Optional<Persona> read(Form form, Optional<Persona> before) {
        return PersonaFields.read(form, facts);
    }

    @Override
    public Content fields(Ui ui, Kit kit, Form form, Optional<Place> place) {
        return PersonaScreens.TEMPLATES.content(
                "fields.jte",
                Map.of(
                        "ui",
                        ui,
                        "kit",
                        kit,
                        "form",
                        form,
                        "groups",
                        facts.groups(),
                        "heads",
                        heads(place.map(Place::slug).orElse(""))));
    }

    @Override
    public Content text(Ui ui, Kit kit, Persona persona) {
        return PersonaScreens.TEMPLATES.content("text.jte", Map.of("ui", ui, "kit", kit, "persona", persona));
    }

    /** Personas that can have forms: those that are no form themselves. */
    private List<Option> heads(String own) {
        return Stream.concat(
                        Stream.of(Option.of("", "Van geen andere")),
                        personas.all().stream()
                                .filter(edition -> edition.item().municipality().isEmpty())
                                .filter(edition -> edition.content().variantOf().isEmpty())
                                .filter(edition -> !edition.item().slug().equals(own))
                                .map(edition -> Option.of(
                                        edition.item().slug(), edition.content().name())))
                .toList();
    }
}
