// SPDX-License-Identifier: EUPL-1.2
package nl.passend.screenkit.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * A page as it goes to paper. What is for the screen alone is taken out, and everything that could be fetched: pictures, scripts,
 * styles, frames. The headings become bookmarks. A link stays where paper has a use for it: a number to call.
 */
final class Sheet {
    private static final String STYLE = style();

    private static final List<String> NOT_ON_PAPER = List.of(
            "script, style, link, meta:not([name=description]), base, template, noscript",
            "img, picture, video, audio, canvas, iframe, object, embed, map",
            "form, input, select, textarea, button, .utrecht-button, .passend-actions, nav",
            ".passend-screen-only, .passend-sr, [hidden], [aria-hidden=true], .passend-panel__action, .passend-rows__do",
            ".passend-definitions__change, .passend-pagination");

    private static final List<String> FETCHED = List.of("style", "src", "srcset", "background");

    private Sheet() {}

    /** @param size of the letters, as a length of CSS */
    static org.w3c.dom.Document of(String html, String size) {
        Document page = Jsoup.parse(html);
        page.select("details:has(form)").remove();
        NOT_ON_PAPER.forEach(what -> page.select(what).remove());
        page.select("svg").forEach(Sheet::told);
        page.select("details").forEach(Sheet::open);
        page.select("a").forEach(Sheet::keepIfUseful);
        page.select("*").forEach(element -> FETCHED.forEach(element::removeAttr));
        withoutEmpties(page);
        bookmark(page);
        page.head().appendElement("style").appendChild(new DataNode(STYLE + "body { font-size: " + size + "; }"));
        return new W3CDom().fromJsoup(page);
    }

    /** A drawing is told by its title; pages say the same in a list or a table beside it. */
    private static void told(Element drawing) {
        Element title = drawing.selectFirst("title");
        if (title == null) {
            drawing.remove();
        } else {
            drawing.replaceWith(new Element("p").addClass("paper-drawing").text(title.text()));
        }
    }

    private static void open(Element details) {
        details.select("> summary").forEach(summary -> summary.tagName("p").addClass("paper-summary"));
        details.tagName("div");
    }

    private static void keepIfUseful(Element link) {
        if (link.attr("href").startsWith("tel:")) {
            link.attr("title", link.text());
        } else {
            link.unwrap();
        }
    }

    /** A list without items, or with something else in it, is no list; a reader would announce it all the same. */
    private static void withoutEmpties(Document page) {
        page.select("ul > :not(li), ol > :not(li)").remove();
        for (String what : List.of("figcaption, caption, p, li, dt, dd", "ul, ol, dl, section, div, figure")) {
            page.select(what).stream()
                    .filter(element -> element.children().isEmpty() && !element.hasText())
                    .forEach(Node::remove);
        }
    }

    private static void bookmark(Document page) {
        Element bookmarks = page.head().appendElement("bookmarks");
        Element chapter = bookmarks;
        int number = 0;
        for (Element heading : page.select("h1, h2, h3")) {
            String id = heading.id().isEmpty() ? "kop-" + number++ : heading.id();
            heading.id(id);
            boolean below = heading.normalName().equals("h3") && chapter != bookmarks;
            Element bookmark = (below ? chapter : bookmarks)
                    .appendElement("bookmark")
                    .attr("name", heading.text())
                    .attr("href", "#" + id);
            chapter = below ? chapter : bookmark;
        }
    }

    private static String style() {
        try (InputStream in = Sheet.class.getResourceAsStream("paper.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
