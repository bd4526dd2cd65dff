// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import nl.passend.cases.InstrumentView;
import nl.passend.kernel.Settings;
import nl.passend.kernel.datafile.MiswrittenFile;
import nl.passend.kernel.problem.ProblemException;
import org.junit.jupiter.api.Test;

class InstrumentTest {
    @Test
    void a_web_has_six_dimensions_with_what_one_may_think_of_and_a_version() {
        InstrumentView names = Instrument.POSITIVE_HEALTH.current();

        assertThat(names.parts()).hasSize(6);
        assertThat(names.parts().stream()
                        .mapToInt(part -> part.aspects().size())
                        .sum())
                .isEqualTo(Integer.parseInt(names.version()));
        assertThat(names.levels()).isEmpty();
    }

    @Test
    void the_zrm_has_thirteen_domains_and_five_levels_by_name_and_no_criteria() {
        InstrumentView names = Instrument.ZRM.current();

        assertThat(names.parts()).hasSize(13).allSatisfy(part -> assertThat(part.aspects())
                .isEmpty());
        assertThat(names.levels()).hasSize(5);
    }

    @Test
    void what_was_not_found_out_is_said_so() {
        for (Instrument instrument : List.of(Instrument.POSITIVE_HEALTH, Instrument.ZRM)) {
            assertThat(instrument.current().licence()).isEqualTo("unknown");
            assertThat(instrument.current().verified()).isFalse();
            assertThat(instrument.current().sources()).isNotEmpty();
        }
        assertThat(Instrument.POSITIVE_HEALTH.current().remarks())
                .filteredOn(remark -> remark.source().isEmpty())
                .allSatisfy(remark -> assertThat(remark.verified()).isFalse());
    }

    @Test
    void a_mistake_in_the_file_stops_the_start_and_says_where() throws IOException {
        refuses("\"licence\"", "\"license\"", "zelfredzaamheid-matrix.json, license: is a field that nobody reads");
        refuses(
                "\"code\": \"work\", \"name\"",
                "\"code\": \"work\", \"title\"",
                "zelfredzaamheid-matrix.json, 2017, parts 2, title: is a field that nobody reads");
        refuses(
                "\"current\": \"2017\"",
                "\"current\": \"2016\"",
                "zelfredzaamheid-matrix.json, current: is none of 2017");
    }

    private static void refuses(String right, String wrong, String told) throws IOException {
        var file = MiswrittenFile.of(InstrumentView.class, "zelfredzaamheid-matrix.json", right, wrong);

        assertThatThrownBy(() -> Instrument.read(file)).hasMessageStartingWith(told);
    }

    @Test
    void none_is_switched_on_until_somebody_says_so_and_one_does_not_bring_the_other() {
        Instruments none = new Instruments(Settings.of(Map.of("PASSEND_HOME", "/srv/passend")));
        Instruments webs =
                new Instruments(Settings.of(Map.of("PASSEND_HOME", "/srv/passend", "PASSEND_HEALTH_WEBS", "true")));

        assertThat(none.healthWebs() || none.zrm()).isFalse();
        assertThatThrownBy(none::requireHealthWebs).isInstanceOfSatisfying(ProblemException.class, problem -> {
            assertThat(problem.type().status()).isEqualTo(404);
            assertThat(problem.type().urn()).endsWith("instrument-off");
        });
        webs.requireHealthWebs();
        assertThatThrownBy(webs::requireZrm).isInstanceOf(ProblemException.class);
    }
}
