// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.passend.cases.ImportLineView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportCsvTest {
    @ParameterizedTest
    @ValueSource(strings = {"=cmd|' /C calc'!A0", "+1", "-1", "@SUM(A1)", "\t=1", " =1", "\r=1", "＝1"})
    void what_a_spreadsheet_would_take_for_a_formula_becomes_text(String cell) {
        assertThat(ReportCsv.harmless(cell)).isEqualTo("'" + cell);
    }

    @Property
    void no_cell_ever_begins_like_a_formula(@ForAll String cell) {
        assertThat(ReportCsv.harmless(cell))
                .doesNotStartWith("=")
                .doesNotStartWith("+")
                .doesNotStartWith("@");
        assertThat(ReportCsv.harmless(cell)).endsWith(cell);
    }

    @Test
    void each_problem_is_a_line_that_a_dutch_spreadsheet_opens() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ReportCsv csv = new ReportCsv(out)) {
            csv.line(new ImportLineView(
                    14,
                    "error",
                    "=Z-1",
                    List.of(new ImportLineView.Problem(
                            "/14/birthDate", Optional.of("birthDate"), Optional.of("Geb;datum"), "Schrijf \"zo\".")),
                    Optional.empty(),
                    List.of(),
                    List.of(),
                    Optional.empty()));
        }

        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo("\uFEFF\"regel\";\"kenmerk\";\"stand\";\"kolom\";\"wat er is\"\r\n"
                        + "\"14\";\"'=Z-1\";\"fout\";\"Geb;datum\";\"Schrijf \"\"zo\"\".\"\r\n");
    }
}
