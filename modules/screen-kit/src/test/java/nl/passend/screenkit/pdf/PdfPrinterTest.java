// SPDX-License-Identifier: EUPL-1.2
package nl.passend.screenkit.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PdfPrinterTest {
    private static final String PAGE = """
            <!DOCTYPE html><html lang="nl-NL"><head><title>Ons noodplan</title><meta name="description" content="Ons noodplan – Passend"></head>
            <body><nav><a href="/zaken/1">Terug</a></nav><h1>Ons noodplan</h1><p class="passend-lead">Direct gevaar? Bel <a href="tel:112">112</a></p>
            <section aria-labelledby="a"><h2 id="a">Noodplan voor Lente</h2><h3>Bel in deze volgorde</h3>
            <ol class="passend-steps"><li><strong>Tante Roos</strong>: <a href="tel:0991234567">099 123 45 67</a><br><span>Heeft de sleutel.</span></li><li>Şükrü Żółć</li></ol>
            <figure class="passend-own-words"><blockquote>Mantelzorg is uitgevallen.
            Er is opname nodig.</blockquote><figcaption></figcaption></figure>
            <table><caption>Wie</caption><thead><tr><th scope="col">Dag</th><th scope="col">Wie</th></tr></thead>
            <tbody><tr><th scope="row">Maandag</th><td>Ab</td></tr></tbody></table>
            <details><summary>Meer weten</summary><p>Dit stond dicht.</p></details>
            <details><summary>Veranderen</summary><form method="post"><textarea>typ hier</textarea></form></details>
            <p class="passend-screen-only">Print deze bladzijde</p><ul></ul>
            <p>Medicijnen &amp; voeding</p></section></body></html>
            """;

    @Test
    void it_says_what_it_is_called_in_which_language_and_that_it_is_tagged() throws IOException {
        try (PDDocument paper = printed(PAGE)) {
            var catalog = paper.getDocumentCatalog();

            assertThat(catalog.getLanguage()).isEqualTo("nl-NL");
            assertThat(paper.getDocumentInformation().getTitle()).isEqualTo("Ons noodplan");
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            try (var notes = catalog.getMetadata().exportXMPMetadata()) {
                assertThat(new String(notes.readAllBytes())).contains("pdfuaid", "Ons noodplan");
            }
        }
    }

    @Test
    void a_screen_reader_finds_headings_lists_and_tables_in_the_order_of_the_page() throws IOException {
        try (PDDocument paper = printed(PAGE)) {
            List<String> tags = new ArrayList<>();
            tags(paper.getDocumentCatalog().getStructureTreeRoot(), tags);

            assertThat(tags)
                    .containsSubsequence(
                            "H1", "P", "Link", "H2", "H3", "L", "LI", "Table", "TR", "TH", "TR", "TH", "TD");
            assertThat(text(paper))
                    .containsSubsequence(
                            "Ons noodplan",
                            "112",
                            "Noodplan voor Lente",
                            "Tante Roos",
                            "099 123 45 67",
                            "Heeft de sleutel.",
                            "Şükrü Żółć",
                            "Mantelzorg is uitgevallen.",
                            "Er is opname nodig.",
                            "Maandag",
                            "Meer weten",
                            "Dit stond dicht.",
                            "Medicijnen & voeding");
        }
    }

    @Test
    void what_is_for_the_screen_alone_stays_off_paper() throws IOException {
        try (PDDocument paper = printed(PAGE)) {
            assertThat(text(paper)).doesNotContain("Terug", "Print deze bladzijde", "Veranderen", "typ hier");
        }
    }

    @Test
    void the_headings_are_bookmarks() throws IOException {
        try (PDDocument paper = printed(PAGE)) {
            List<String> bookmarks = new ArrayList<>();
            for (var item : paper.getDocumentCatalog().getDocumentOutline().children()) {
                bookmarks.add(item.getTitle());
                item.children().forEach(below -> bookmarks.add("- " + below.getTitle()));
            }

            assertThat(bookmarks).containsExactly("Ons noodplan", "Noodplan voor Lente", "- Bel in deze volgorde");
        }
    }

    @Test
    void all_letters_are_in_it() throws IOException {
        try (PDDocument paper = printed(PAGE)) {
            List<PDFont> fonts = new ArrayList<>();
            for (var page : paper.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    fonts.add(page.getResources().getFont(name));
                }
            }

            assertThat(fonts).isNotEmpty().allMatch(PDFont::isEmbedded);
        }
    }

    @Test
    void the_letters_become_smaller_until_it_fits_and_what_does_not_fit_runs_on() throws IOException {
        String much = PAGE.replace("</section>", "<p>Nooit plat op haar rug leggen.</p>".repeat(70) + "</section>");
        String tooMuch = PAGE.replace("</section>", "<p>Nooit plat op haar rug leggen.</p>".repeat(300) + "</section>");

        try (PDDocument asItIs = printed(much);
                PDDocument two = Loader.loadPDF(PdfPrinter.print(much, 2));
                PDDocument more = Loader.loadPDF(PdfPrinter.print(tooMuch, 2))) {
            assertThat(asItIs.getNumberOfPages()).isGreaterThan(2);
            assertThat(two.getNumberOfPages()).isEqualTo(2);
            assertThat(more.getNumberOfPages()).isGreaterThan(2);
            assertThat(text(two)).contains("Bladzijde 2 van 2");
        }
    }

    /** Nothing that a page could hold makes the server fetch or open anything. */
    @Test
    void nothing_is_fetched_from_anywhere() throws IOException {
        AtomicInteger asked = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        server.start();
        Path secret = Files.writeString(Files.createTempFile("geheim", ".txt"), "staat-alleen-op-de-server");
        try {
            String there = "http://127.0.0.1:" + server.getAddress().getPort() + "/x";
            StringBuilder hostile = new StringBuilder("<html lang=\"nl\"><head><title>x</title>");
            for (String from : List.of(there, secret.toUri().toString())) {
                hostile.append("<base href=\"%s\"><link rel=\"stylesheet\" href=\"%s\"><style>@import url(%s);</style>"
                                .formatted(from, from, from))
                        .append("</head><body background=\"%s\"><p style=\"background: url(%s)\">a</p>"
                                .formatted(from, from))
                        .append("<img src=\"%s\"><iframe src=\"%s\"></iframe><object data=\"%s\"></object>"
                                .formatted(from, from, from))
                        .append("<svg><image href=\"%s\"/></svg><script src=\"%s\"></script><embed src=\"%s\">"
                                .formatted(from, from, from))
                        .append("<a href=\"%s\">weg</a><input type=\"image\" src=\"%s\">".formatted(from, from));
            }

            try (PDDocument paper = printed(hostile + "<h1>Toch leesbaar</h1></body></html>")) {
                assertThat(text(paper)).contains("Toch leesbaar").doesNotContain("staat-alleen-op-de-server");
            }
            assertThat(asked).hasValue(0);
        } finally {
            server.stop(0);
            Files.delete(secret);
        }
    }

    @Test
    void the_folder_of_whoever_runs_the_server_gets_no_list_of_letters() throws IOException {
        Path list = Path.of(System.getProperty("user.home"), ".pdfbox.cache");
        boolean before = Files.exists(list);

        printed(PAGE).close();

        assertThat(Files.exists(list)).isEqualTo(before);
    }

    private static PDDocument printed(String html) throws IOException {
        return Loader.loadPDF(PdfPrinter.print(html, 0));
    }

    private static String text(PDDocument paper) throws IOException {
        return new PDFTextStripper().getText(paper);
    }

    private static void tags(PDStructureNode node, List<String> into) {
        if (node instanceof PDStructureElement element) {
            into.add(element.getStructureType());
        }
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureNode below) {
                tags(below, into);
            }
        }
    }
}
