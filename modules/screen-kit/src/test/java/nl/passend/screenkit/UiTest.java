// SPDX-License-Identifier: EUPL-1.2
package nl.passend.screenkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Properties;
import nl.passend.screenkit.help.HelpBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UiTest {
    private final Ui dutch = ui(Language.DUTCH);
    private final Ui english = ui(Language.ENGLISH);

    @ParameterizedTest
    @CsvSource({
        "2026-11-22,vandaag",
        "2026-11-23,morgen",
        "2026-11-21,gisteren",
        "2026-11-24,over 2 dagen",
        "2026-12-06,over 14 dagen",
        "2026-11-15,7 dagen geleden",
        "2026-12-07,7 december 2026"
    })
    void a_near_day_is_said_as_people_say_it(LocalDate day, String words) {
        assertThat(dutch.relative(day)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2026-11-22T13:05:00Z;vandaag 14.05",
                "2026-11-21T08:30:00Z;gisteren 9.30",
                "2026-11-21T23:30:00Z;vandaag 0.30",
                "2026-07-01T08:30:00Z;1 juli 2026, 10.30",
                "2026-12-01T08:30:00Z;1 december 2026, 9.30"
            })
    void a_moment_is_told_in_dutch_time(Instant moment, String words) {
        assertThat(dutch.moment(moment)).isEqualTo(words);
    }

    @Test
    void a_day_is_written_in_full() {
        assertThat(dutch.day(LocalDate.of(2026, 11, 22))).isEqualTo("zondag 22 november 2026");
        assertThat(english.day(LocalDate.of(2026, 11, 22))).isEqualTo("Sunday 22 November 2026");
    }

    @Test
    void one_is_counted_differently() {
        assertThat(dutch.count("date.ago", 1)).isEqualTo("1 dag geleden");
        assertThat(dutch.count("date.ago", 3)).isEqualTo("3 dagen geleden");
    }

    @Test
    void what_has_no_english_text_is_said_in_dutch() {
        assertThat(english.t("error.413.title")).isEqualTo("Dit is te groot");
    }

    @Test
    void every_english_text_has_a_dutch_one() throws IOException {
        assertThat(keys("nl"))
                .containsAll(keys("en").stream()
                        .filter(key -> !key.startsWith("nav."))
                        .toList());
    }

    private static List<String> keys(String language) throws IOException {
        var found = new Properties();
        try (var in = UiTest.class.getResourceAsStream("texts_" + language + ".properties")) {
            found.load(in);
        }
        return List.copyOf(found.stringPropertyNames());
    }

    private static Ui ui(Language language) {
        return new Ui(
                RenderedPage.visit("/", language, "passend"),
                List.of(ScreenKit.TEMPLATES.texts()),
                new Shell(new Assets(), Navigation.of(List.of()), new HelpBook(List.of()), RenderedPage.CLOCK, true));
    }
}
