// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.time.api.constraints.DateRange;
import nl.passend.cases.RequestKind;
import nl.passend.kernel.datafile.MiswrittenFile;
import nl.passend.kernel.time.LegalCalendar;
import org.junit.jupiter.api.Test;

class RequestTermsTest {
    @Property
    void an_answer_is_promised_within_the_month_and_on_a_day_when_somebody_works(
            @ForAll RequestKind kind, @ForAll @DateRange(min = "2026-01-01", max = "2036-12-31") LocalDate asked) {
        LocalDate promised = RequestTerms.of(kind).lastDay(asked);

        assertThat(promised).isAfter(asked.plusDays(20)).isBeforeOrEqualTo(asked.plusMonths(1));
        assertThat(LegalCalendar.isWorkingDay(promised)).isTrue();
    }

    @Property
    void a_day_that_was_moved_is_later_and_never_more_than_three_months_after_the_question(
            @ForAll RequestKind kind, @ForAll @DateRange(min = "2026-01-01", max = "2036-12-31") LocalDate asked) {
        RequestTerms.Term term = RequestTerms.of(kind);

        assertThat(term.lastDayExtended(asked)).isAfter(term.lastDay(asked)).isBeforeOrEqualTo(asked.plusMonths(3));
    }

    @Test
    void each_kind_names_where_its_term_comes_from() {
        assertThat(RequestKind.values())
                .allSatisfy(kind -> assertThat(RequestTerms.of(kind).source()).contains("AVG"));
    }

    @Test
    void a_mistake_in_the_file_stops_the_start_and_says_where() throws IOException {
        refuses("\"within\"", "\"withn\"", "requests.json, question, withn: is a field that nobody reads");
        refuses("P2M", "2 maanden", "requests.json, question, extension: is not a period such as P1M");
        refuses("\"destruction\"", "\"correction\"", "requests.json, correction, kind: stands twice");
        refuses("\"destruction\"", "\"erasure\"", "requests.json, erasure, kind: is none of question, inspection");
    }

    private static void refuses(String right, String wrong, String told) throws IOException {
        var file = MiswrittenFile.of(RequestKind.class, "requests.json", right, wrong);

        assertThatThrownBy(() -> RequestTerms.read(file)).hasMessageStartingWith(told);
    }
}
