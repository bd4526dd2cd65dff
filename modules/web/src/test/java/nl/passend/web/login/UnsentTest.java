// SPDX-License-Identifier: EUPL-1.2
package nl.passend.web.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class UnsentTest {
    private static final String LETTERS = "aZ 9=&+%\r\n\t\"<é€\uD83D\uDC1D;";

    @RepeatedTest(50)
    void fields_come_back_as_they_went() {
        Random random = new Random();
        Map<String, List<String>> fields = new LinkedHashMap<>();
        for (int i = random.nextInt(6); i >= 0; i--) {
            fields.put(text(random) + i, List.of(text(random), text(random)).subList(0, 1 + random.nextInt(2)));
        }

        assertThat(UrlEncoded.read(UrlEncoded.write(fields))).isEqualTo(fields);
    }

    @Test
    void the_token_of_the_login_that_ended_does_not_go_along() {
        var unsent = Unsent.of(
                new LocalPath("/zaken/1/tijdlijn"), Map.of("_csrf", List.of("oud"), "text", List.of("Oma past op")));

        assertThat(unsent.all()).containsExactly(new Unsent.Field("text", "Oma past op"));
    }

    @Test
    void of_all_fields_the_words_somebody_typed_are_shown() {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        fields.put("version", List.of("7"));
        fields.put("text", List.of("  Oma past op.\nDonderdag.  "));
        fields.put("kind", List.of("note"));
        fields.put("empty", List.of(" "));

        assertThat(Unsent.of(new LocalPath("/"), fields).words()).containsExactly("Oma past op.\nDonderdag.");
    }

    /** Whole code points, as a browser sends them. */
    private static String text(Random random) {
        int[] points = LETTERS.codePoints().toArray();
        var text = new StringBuilder();
        for (int i = random.nextInt(8); i > 0; i--) {
            text.appendCodePoint(points[random.nextInt(points.length)]);
        }
        return text.toString();
    }
}
