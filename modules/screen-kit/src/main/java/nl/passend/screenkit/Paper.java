// SPDX-License-Identifier: EUPL-1.2
package nl.passend.screenkit;

import gg.jte.output.StringOutput;
import java.util.Map;
import java.util.regex.Pattern;
import nl.passend.screenkit.pdf.PdfPrinter;

/**
 * A screen as a PDF to keep or to print: tagged, so that a screen reader reads it as well as the page. A page method returns it
 * beside the method that shows the same screen, with {@code @Produces(Paper.PDF)} and the same {@code @Access}; what the reader
 * may see, and what goes on record, is what the use case behind it says. Made on the server, from the page's own template, of
 * which everything is left out that makes no sense on paper.
 *
 * <pre>{@code
 * @GET
 * @Path("/noodplan.pdf")
 * @Produces(Paper.PDF)
 * public Paper print(@PathParam("id") UUID id) {
 *     return Paper.of(screen(id), "noodplan").atMost(2);
 * }
 * }</pre>
 *
 * @param file name of the file without its ending; never a client's name: it stays behind in a folder
 * @param mostPages 0 for as many as it takes; else the letters become smaller, as long as they can be read, until it fits
 */
public record Paper(Screen screen, String file, int mostPages) {
    public static final String PDF = "application/pdf";

    private static final Pattern FILE = Pattern.compile("[a-z0-9-]{1,60}");

    public Paper {
        if (!FILE.matcher(file).matches()) {
            throw new IllegalArgumentException("Not a name for a file: lower case letters, digits and dashes");
        }
    }

    public static Paper of(Screen screen, String file) {
        return new Paper(screen, file, 0);
    }

    /** Nothing is left out: what does not fit in small letters either runs on. */
    public Paper atMost(int pages) {
        return new Paper(screen, file, pages);
    }

    String disposition() {
        return "attachment; filename=\"" + file + ".pdf\"";
    }

    /** Paper is Dutch, in whatever language the shell around the page is shown. */
    byte[] print(Visit visit, Shell shell) {
        var reader = new Visit(
                visit.path(), visit.me(), visit.csrfToken(), Language.DUTCH, visit.theme(), visit.breakGlassUntil());
        var ui = new Ui(reader, screen.texts(), shell);
        var html = new StringOutput();
        ScreenKit.TEMPLATES.render(
                "paper.jte",
                Map.of("ui", ui, "title", ui.t(screen.title()), "content", screen.body(ui, ui.kit())),
                html);
        return PdfPrinter.print(html.toString(), mostPages);
    }
}
