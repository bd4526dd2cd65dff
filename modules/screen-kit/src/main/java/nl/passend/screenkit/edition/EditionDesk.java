// SPDX-License-Identifier: EUPL-1.2
package nl.passend.screenkit.edition;

import gg.jte.Content;
import java.util.Map;
import java.util.Optional;
import nl.passend.kernel.edition.Editing.Manuscript;
import nl.passend.kernel.edition.Edition;
import nl.passend.kernel.edition.EditionItem.Place;
import nl.passend.kernel.edition.EditionKind;
import nl.passend.screenkit.Form;
import nl.passend.screenkit.Kit;
import nl.passend.screenkit.Templates;
import nl.passend.screenkit.Ui;

/** What the pages of editors ask of one kind. */
public interface EditionDesk<T extends Record> {
    EditionKind<T> kind();

    /** The module's own, in which the words below stand. */
    Templates templates();

    /**
     * How the keys of this kind's words begin, such as {@code persona.}: {@code persona.field.claim} names a field, and
     * {@code persona.retire.lead} goes before {@code edition.retire.lead}. It needs at least a {@code new.title} and a word for each field.
     */
    String words();

    default EditionInWords inWords(Ui ui) {
        return new EditionInWords(ui, this, Map.of());
    }

    EditionAddresses addresses();

    /** How people call it. */
    String title(T content);

    /** The field of the form in which that stands. */
    default String nameField() {
        return "title";
    }

    /** Begins a version, after whatever this kind asks of a name. */
    Edition<T> begin(Place place, Manuscript<T> manuscript);

    /** What counts today at this place. */
    Optional<Edition<T>> counting(Place place);

    /** Whether this belongs here; a desk may be one of several over the same kind. */
    default boolean holds(T content) {
        return true;
    }

    /** The name of the municipality of a local variant. */
    default Optional<String> municipality(Place place) {
        return place.municipality();
    }

    /** A form for one that does not exist yet. */
    default Form blank() {
        return Form.empty();
    }

    /** What stands in each field, by the name of the field and in the order of the form; changeable. */
    Map<String, String> values(T content);

    /** A content as a form for going on with. */
    Form form(T content);

    /**
     * @param before what the form was made of: what it does not ask stays as it was
     * @return empty when something must be corrected; the form then says what
     */
    Optional<T> read(Form form, Optional<T> before);

    /** The fields of the form. @param place empty for a new one */
    Content fields(Ui ui, Kit kit, Form form, Optional<Place> place);

    /** The whole, as a reviewer reads it. */
    Content text(Ui ui, Kit kit, T content);

    /** What this version would do, beside the text for who reviews it. */
    default Content effects(Ui ui, Kit kit, Edition<T> edition) {
        return output -> {};
    }

    /** What stands above the button that puts a draft forward: what its writer should look at first. */
    default Content submission(Ui ui, Kit kit, Edition<T> draft, Form form) {
        return output -> {};
    }

    /** Notes in the form what has to be done before this draft can be put forward. */
    default void beforeSubmission(Edition<T> draft, Form form) {}
}
