// SPDX-License-Identifier: EUPL-1.2
package nl.passend.screenkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import nl.passend.screenkit.help.HelpBook;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** A paper without a server, on the day of {@link RenderedPage}. For tests of every module. */
public final class PrintedPaper {
    private PrintedPaper() {}

    public static byte[] of(Paper paper) {
        return paper.print(
                RenderedPage.visit("/zaken", Language.DUTCH, "passend"),
                new Shell(new Assets(), Navigation.of(List.of()), new HelpBook(List.of()), RenderedPage.CLOCK, true));
    }

    /** What somebody reads on it, from its first line to its last. */
    public static String text(Paper paper) {
        try (PDDocument printed = Loader.loadPDF(of(paper))) {
            return new PDFTextStripper().getText(printed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
