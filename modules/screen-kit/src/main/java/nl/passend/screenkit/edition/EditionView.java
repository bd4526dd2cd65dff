// SPDX-License-Identifier: EUPL-1.2
package nl.passend.screenkit.edition;

import gg.jte.Content;
import java.util.Map;
import java.util.UUID;
import nl.passend.kernel.edition.Edition;
import nl.passend.screenkit.Form;
import nl.passend.screenkit.Kit;
import nl.passend.screenkit.Ui;

/** A version together with the desk that knows how to show it, for templates that need not know its kind. */
public record EditionView<T extends Record>(EditionDesk<T> desk, Edition<T> edition) {
    public String title() {
        return desk.title(edition.content());
    }

    /** @param page such as {@code /versies} */
    public String address(String page) {
        return desk.addresses().of(edition.item().place(), page);
    }

    public String root() {
        return desk.addresses().root();
    }

    public EditionInWords words(Ui ui, Map<UUID, String> names) {
        return new EditionInWords(ui, desk, names);
    }

    public Content text(Ui ui, Kit kit) {
        return desk.text(ui, kit, edition.content());
    }

    public Content effects(Ui ui, Kit kit) {
        return desk.effects(ui, kit, edition);
    }

    public Content submission(Ui ui, Kit kit, Form form) {
        return desk.submission(ui, kit, edition, form);
    }
}
