// SPDX-License-Identifier: EUPL-1.2
package nl.passend.screenkit;

import gg.jte.Content;
import gg.jte.TemplateOutput;

/** A piece of a page with a template of its own: {@code kit/<template>.jte}, which gets it under its template's name. */
abstract class Component implements Content {
    private final Ui ui;
    private final String template;

    Component(Ui ui, String template) {
        this.ui = ui;
        this.template = template;
    }

    final Ui ui() {
        return ui;
    }

    @Override
    public final void writeTo(TemplateOutput output) {
        ScreenKit.TEMPLATES.render("kit/" + template + ".jte", ui.params("it", this), output);
    }

    /** What stands in a cell or a row: pieces of a page as they are, everything else as escaped words. */
    static Content content(Object value) {
        return value instanceof Content piece ? piece : output -> output.writeUserContent(value.toString());
    }
}
