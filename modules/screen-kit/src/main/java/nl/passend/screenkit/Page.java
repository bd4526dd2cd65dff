// SPDX-License-Identifier: EUPL-1.2
package nl.passend.screenkit;

import gg.jte.output.Utf8ByteOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;

/** A screen, ready to be written for one visit: the frame with the screen's own template inside. */
public record Page(Screen screen, Ui ui) {
    static Page of(Screen screen, Visit visit, Shell shell) {
        return new Page(screen, new Ui(visit, screen.texts(), shell));
    }

    /** Whole page before the first byte: a template that fails must still become an error page. */
    void writeTo(OutputStream out) throws IOException {
        var output = new Utf8ByteOutput();
        var kit = ui.kit();
        ScreenKit.TEMPLATES.render(
                "frame.jte", Map.of("ui", ui, "kit", kit, "frame", frame(), "content", screen.body(ui, kit)), output);
        output.writeTo(out);
    }

    private Frame frame() {
        return new Frame(title(), contentLanguage(), screen.liveUrl(), screen.banner(ui));
    }

    private String title() {
        var title = ui.t(screen.title());
        return screen.status() == 422 ? ui.t("form.title-prefix", title) : title;
    }

    private String contentLanguage() {
        return screen.templates().texts().speaks(ui.language()) ? null : Language.DUTCH.code();
    }
}
