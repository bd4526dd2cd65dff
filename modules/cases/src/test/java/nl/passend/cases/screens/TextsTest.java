// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.screens;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.function.Function;
import nl.passend.cases.Circle;
import nl.passend.cases.Closeness;
import nl.passend.cases.EntryKind;
import nl.passend.cases.Ground;
import nl.passend.cases.HouseholdRole;
import nl.passend.cases.Kinship;
import nl.passend.cases.OpenPart;
import nl.passend.screenkit.TemplateScan;
import nl.passend.screenkit.TextScan;
import org.junit.jupiter.api.Test;

class TextsTest {
    private static final Path MODULE = Path.of("");
    private static final TextScan SCAN = TextScan.of(MODULE);

    @Test
    void every_key_has_its_text() {
        assertThat(SCAN.missing()).isEmpty();
    }

    @Test
    void every_text_stands_on_a_page() {
        assertThat(SCAN.unused()).isEmpty();
    }

    @Test
    void every_code_has_its_word() throws IOException {
        Properties texts = new Properties();
        try (var in =
                Files.newBufferedReader(MODULE.resolve("src/main/resources/nl/passend/cases/texts_nl.properties"))) {
            texts.load(in);
        }

        assertThat(texts.stringPropertyNames())
                .containsAll(keys("role.", HouseholdRole.values(), HouseholdRole::code))
                .containsAll(keys("part.", OpenPart.values(), OpenPart::code))
                .containsAll(keys("kind.", EntryKind.values(), EntryKind::code))
                .containsAll(keys("kin.", Kinship.values(), Kinship::code))
                .containsAll(keys("kinship.", Kinship.values(), Kinship::code))
                .containsAll(keys("circle.", Circle.values(), Circle::code))
                .containsAll(keys("closeness.", Closeness.values(), Closeness::code))
                .containsAll(keys("ground.", Ground.values(), Ground::code))
                .containsAll(keys("ground.name.", Ground.values(), Ground::code))
                .containsAll(keys("ground.hint.", Ground.values(), Ground::code));
    }

    @Test
    void nothing_stands_inline_in_a_template() {
        assertThat(TemplateScan.of(MODULE.resolve("src/main/jte"))).isEmpty();
    }

    private static <T> List<String> keys(String stem, T[] values, Function<T, String> codeOf) {
        return Arrays.stream(values).map(codeOf).map(stem::concat).toList();
    }
}
