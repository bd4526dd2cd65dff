// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class LetterTextTest {
    @Test
    void a_field_that_is_misspelt_is_named_with_those_that_are_there() {
        assertThat(new LetterText("Beste {naamm},").problem().orElseThrow())
                .contains("{naamm}", "{naam}, {adres}", "{afspraken}");
        assertThat(new LetterText("Beste {Naam},").problem()).isPresent();
        assertThat(new LetterText("Beste {}").problem()).isPresent();
        assertThat(new LetterText("Beste {naam").problem().orElseThrow()).contains("losse accolade");
        assertThat(new LetterText("Beste {naam}, het is {datum}.").problem()).isEmpty();
    }

    @Test
    void what_is_filled_in_is_no_field_again_and_what_is_not_known_stays_open() {
        String filled = new LetterText("Aan {naam}: {doelen} {team}")
                .filled(Map.of(LetterField.NAME, "Mirre $1 \\", LetterField.GOALS, "{adres}"));

        assertThat(filled).isEqualTo("Aan Mirre $1 \\: {adres} …");
    }

    @Test
    void on_paper_it_has_headings_lists_and_paragraphs_and_runs_nothing() {
        String page =
                LetterPaper.html("Afspraken", "Beste <b>Mirre</b>,\nhallo\n\n# Doelen\n- slapen\n- \"rust\"\nDag");

        assertThat(page)
                .contains("<h1>Afspraken</h1>", "<p>Beste &lt;b&gt;Mirre&lt;/b&gt;,<br>hallo</p>", "<h2>Doelen</h2>")
                .contains("<ul><li>slapen</li><li>&quot;rust&quot;</li></ul><p>Dag</p>");
    }

    @Test
    void it_is_a_tagged_pdf_with_these_words() throws IOException {
        try (PDDocument paper = Loader.loadPDF(LetterPaper.print("Afspraken", "Beste Mirre,\n\n- slapen"))) {
            assertThat(paper.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(new PDFTextStripper().getText(paper)).contains("Afspraken", "Beste Mirre,", "slapen");
        }
    }
}
