// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import nl.passend.kernel.problem.ProblemException;
import org.junit.jupiter.api.Test;

class CsvTableTest {
    @Test
    void semicolons_commas_and_tabs_part_columns_and_quotes_hold_them_together() {
        assertThat(read("kenmerk;vraag\nZ-1;\"Slapen; en \"\"rust\"\"\nthuis\"\n")
                        .lines())
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.number()).isEqualTo(2);
                    assertThat(line.cells()).containsExactly("Z-1", "Slapen; en \"rust\"\nthuis");
                });
        assertThat(read("kenmerk,vraag\r\nZ-1,\"1;2\"\r\n").lines().get(0).cells())
                .containsExactly("Z-1", "1;2");
        assertThat(read("kenmerk\tvraag\nZ-1\tRust").lines().get(0).cells()).containsExactly("Z-1", "Rust");
    }

    @Test
    void a_byte_order_mark_is_no_part_of_the_first_column() {
        assertThat(read("\uFEFFkenmerk;vraag\nZ-1;Rust").columns()).containsExactly("kenmerk", "vraag");
    }

    @Test
    void lines_keep_their_number_in_the_file_and_empty_ones_are_left_out() {
        CsvTable table = read("kenmerk;vraag\n\nZ-1;\"twee\nregels\"\n;\nZ-2;Rust\n");

        assertThat(table.lines()).extracting(CsvTable.Line::number).containsExactly(3, 6);
    }

    @Test
    void what_an_older_spreadsheet_wrote_is_read_and_it_says_so() {
        CsvTable table = CsvTable.read("kenmerk;naam\nZ-1;Zoë €".getBytes(Charset.forName("windows-1252")));

        assertThat(table.encoding()).isEqualTo("Windows-1252");
        assertThat(table.lines().get(0).cells()).containsExactly("Z-1", "Zoë €");
    }

    @Test
    void whatever_is_no_table_is_refused_with_what_to_do() {
        refused(new byte[0], "leeg");
        refused("   \n\n".getBytes(), "leeg");
        refused("kenmerk;vraag\n".getBytes(), "geen regels");
        refused("kenmerk\nZ-1\n".getBytes(), "één kolom");
        refused("kenmerk;vraag\nZ-1;Rust".getBytes(StandardCharsets.UTF_16), "UTF-16");
        refused(new byte[] {'P', 'K', 3, 4, 0, 0, 8, 0}, "geen CSV");
        refused(new byte[] {(byte) 0x81, ';', (byte) 0x9D, '\n', (byte) 0x8F, ';'}, "letters");
        refused(("kenmerk;vraag\n" + "Z-1;Rust\n".repeat(20_001)).getBytes(), "20.000");
        refused(("kenmerk;vraag\nZ-1;\"" + "rust ".repeat(5_000)).getBytes(), "aanhalingsteken");
        refused(new byte[(8 << 20) + 1], "8 MB");
        refused("kenmerk;B.S.N.;vraag\n1;2;3\n".getBytes(), "BSN");
        refused(("a;".repeat(61) + "b\nc\n").getBytes(), "te veel kolommen");
    }

    @Test
    void rubbish_is_a_table_or_a_refusal_and_nothing_else() {
        Random random = new Random(1);
        for (int i = 0; i < 500; i++) {
            byte[] rubbish = new byte[random.nextInt(300)];
            for (int at = 0; at < rubbish.length; at++) {
                rubbish[at] =
                        (byte) (random.nextInt(4) == 0 ? ";\"\n,".charAt(random.nextInt(4)) : random.nextInt(256));
            }
            try {
                assertThat(CsvTable.read(rubbish).columns()).hasSizeGreaterThan(1);
            } catch (ProblemException refused) {
                assertThat(refused.fields()).hasSize(1);
            }
        }
    }

    private static void refused(byte[] file, String why) {
        assertThatThrownBy(() -> CsvTable.read(file))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.fields()).singleElement().satisfies(field -> {
                            assertThat(field.pointer()).isEqualTo("/file");
                            assertThat(field.message()).contains(why);
                        }));
    }

    private static CsvTable read(String text) {
        return CsvTable.read(text.getBytes(StandardCharsets.UTF_8));
    }
}
