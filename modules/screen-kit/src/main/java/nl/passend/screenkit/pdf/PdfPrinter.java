// SPDX-License-Identifier: EUPL-1.2
package nl.passend.screenkit.pdf;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.w3c.dom.Document;

/**
 * Makes a PDF out of a page: with its title, its language, its structure and the letters themselves in it, as PDF/UA asks. Two at a
 * time: a page needs some megabytes, and on a busy morning the others can wait for a fraction of a second.
 */
public final class PdfPrinter {
    private static final String FAMILY = "Passend";

    /** From comfortable to what can just be read, as on the back of a medicine box. */
    private static final List<String> SIZES = List.of("10.5pt", "9.5pt", "8.5pt", "7.5pt");

    private static final Semaphore PRESSES = new Semaphore(2);

    static {
        // What it would log quotes the page.
        XRLog.setLoggingEnabled(false);
    }

    private PdfPrinter() {}

    /**
     * @param html a whole page
     * @param mostPages 0 for as many as it takes
     */
    public static byte[] print(String html, int mostPages) {
        PRESSES.acquireUninterruptibly();
        try {
            byte[] pdf = new byte[0];
            for (String size : SIZES) {
                var printed = new ByteArrayOutputStream();
                int pages = print(Sheet.of(html, size), printed);
                pdf = printed.toByteArray();
                if (mostPages == 0 || pages <= mostPages) {
                    break;
                }
            }
            return pdf;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            PRESSES.release();
        }
    }

    /** @return how many pages */
    private static int print(Document sheet, ByteArrayOutputStream out) throws IOException {
        var builder = new PdfRendererBuilder()
                .usePdfUaAccessibility(true)
                .withProducer("Passend")
                .withW3cDocument(sheet, "")
                .useUriResolver((base, uri) -> null)
                .useExternalResourceAccessControl(
                        (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .useFont(font("DejaVuSansCondensed.ttf"), FAMILY, 400, FontStyle.NORMAL, true)
                .useFont(font("DejaVuSansCondensed-Bold.ttf"), FAMILY, 700, FontStyle.NORMAL, true)
                .useFont(font("DejaVuSansCondensed-Oblique.ttf"), FAMILY, 400, FontStyle.ITALIC, true)
                .toStream(out);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.createPDF();
            return renderer.getRootBox().getLayer().getPages().size();
        }
    }

    private static FSSupplier<InputStream> font(String name) {
        return () -> PdfPrinter.class.getResourceAsStream(name);
    }
}
