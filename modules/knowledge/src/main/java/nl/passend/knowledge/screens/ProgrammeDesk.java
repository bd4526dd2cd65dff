// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.screens;

import gg.jte.Content;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.passend.directory.Directory;
import nl.passend.kernel.edition.Editing.Manuscript;
import nl.passend.kernel.edition.Edition;
import nl.passend.kernel.edition.EditionItem.Place;
import nl.passend.kernel.edition.EditionKind;
import nl.passend.knowledge.Programme;
import nl.passend.knowledge.Programmes;
import nl.passend.knowledge.internal.catalogue.WriteCatalogue;
import nl.passend.screenkit.Form;
import nl.passend.screenkit.Kit;
import nl.passend.screenkit.Option;
import nl.passend.screenkit.Templates;
import nl.passend.screenkit.Ui;
import nl.passend.screenkit.edition.EditionAddresses;
import nl.passend.screenkit.edition.EditionDesk;

/** What the pages of editors ask about programmes. */
@ApplicationScoped
class ProgrammeDesk implements EditionDesk<Programme> {
    private final Programmes programmes;
    private final WriteCatalogue write;
    private final Directory directory;

    @Inject
    ProgrammeDesk(Programmes programmes, WriteCatalogue write, Directory directory) {
        this.programmes = programmes;
        this.write = write;
        this.directory = directory;
    }

    @Override
    public EditionKind<Programme> kind() {
        return programmes.kind();
    }

    @Override
    public Templates templates() {
        return KnowledgeScreens.TEMPLATES;
    }

    @Override
    public String words() {
        return "programmedesk.";
    }

    @Override
    public EditionAddresses addresses() {
        return new EditionAddresses("/redactie/programmas");
    }

    @Override
    public String title(Programme programme) {
        return programme.name();
    }

    @Override
    public String nameField() {
        return "name";
    }

    @Override
    public Edition<Programme> begin(Place place, Manuscript<Programme> manuscript) {
        return write.begin(kind(), place, manuscript);
    }

    @Override
    public Optional<Edition<Programme>> counting(Place place) {
        return place.municipality().isPresent() ? Optional.empty() : programmes.find(place.slug());
    }

    @Override
    public Map<String, String> values(Programme programme) {
        return ProgrammeFields.of(programme).values();
    }

    @Override
    public Form form(Programme programme) {
        return ProgrammeFields.of(programme).form();
    }

    @Override
    public Optional<Programme> read(Form form, Optional<Programme> before) {
        return ProgrammeFields.read(form);
    }

    @Override
    public Content fields(Ui ui, Kit kit, Form form, Optional<Place> place) {
        List<Option> regions = directory.municipalitiesServed().stream()
                .map(served -> Option.of(served.slug(), served.name()))
                .toList();
        return templates()
                .content("programmeFields.jte", Map.of("ui", ui, "kit", kit, "form", form, "regions", regions));
    }

    @Override
    public Content text(Ui ui, Kit kit, Programme programme) {
        return templates().content("programmeText.jte", Map.of("ui", ui, "kit", kit, "programme", programme));
    }
}
