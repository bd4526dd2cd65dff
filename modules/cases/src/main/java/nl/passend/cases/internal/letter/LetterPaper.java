// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.letter;

import java.util.ArrayList;
import java.util.List;
import nl.passend.screenkit.pdf.PdfPrinter;

/**
 * A letter on paper: a heading, paragraphs, and lists where lines begin with a dash. Tagged like every paper, so that who cannot see it
 * hears where a list begins.
 */
final class LetterPaper {
    private LetterPaper() {}

    /** @param title what it says above the letter; the title of the file names nobody */
    static byte[] print(String title, String words) {
        return PdfPrinter.print(html(title, words), 0);
    }

    static String html(String title, String words) {
        StringBuilder page = new StringBuilder("<!DOCTYPE html><html lang=\"nl-NL\"><head><title>Brief</title>")
                .append("<meta name=\"description\" content=\"Brief\"></head><body><h1>")
                .append(safe(title))
                .append("</h1>");
        for (String block : words.replace("\r\n", "\n").strip().split("\n\\s*\n")) {
            block(page, block.lines().map(String::strip).toList());
        }
        return page.append("</body></html>").toString();
    }

    private static void block(StringBuilder page, List<String> lines) {
        List<String> paragraph = new ArrayList<>();
        List<String> items = new ArrayList<>();
        for (String line : lines) {
            if (line.startsWith("- ")) {
                paragraph(page, paragraph);
                items.add(line.substring(2));
            } else {
                items(page, items);
                if (line.startsWith("# ")) {
                    paragraph(page, paragraph);
                    page.append("<h2>").append(safe(line.substring(2))).append("</h2>");
                } else {
                    paragraph.add(line);
                }
            }
        }
        paragraph(page, paragraph);
        items(page, items);
    }

    private static void paragraph(StringBuilder page, List<String> lines) {
        if (!lines.isEmpty()) {
            page.append("<p>")
                    .append(String.join(
                            "<br>", lines.stream().map(LetterPaper::safe).toList()))
                    .append("</p>");
            lines.clear();
        }
    }

    private static void items(StringBuilder page, List<String> lines) {
        if (!lines.isEmpty()) {
            page.append("<ul>");
            lines.forEach(line -> page.append("<li>").append(safe(line)).append("</li>"));
            page.append("</ul>");
            lines.clear();
        }
    }

    private static String safe(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
