// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.passend.cases.Ground;
import nl.passend.cases.internal.sharing.DecidingRules.Opens;
import nl.passend.kernel.datafile.MiswrittenFile;
import nl.passend.knowledge.Law;

/** What the file with the rules says, held against the law as it was read. */
class DecidingRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final DecidingRules rules = DecidingRules.current();

    @Property
    void at_every_age_one_line_holds_and_parents_decide_until_sixteen(@ForAll @IntRange(max = 110) int age) {
        var band = rules.bandOf(Optional.of(TODAY.minusYears(age)), TODAY);

        assertThat(band.parentsDecide()).isEqualTo(age < 16);
        assertThat(band.opens()).isEqualTo(age < 12 ? Opens.REPRESENTATIVE : age < 16 ? Opens.TOGETHER : Opens.EITHER);
    }

    @Property
    void a_finding_counts_from_twelve_until_eighteen_and_then_parents_decide(@ForAll @IntRange(max = 110) int age) {
        var found = rules.bandOfUnable(Optional.of(TODAY.minusYears(age)), TODAY);

        assertThat(found.parentsDecide()).isEqualTo(age < 18);
        assertThat(found.opens()).isEqualTo(age < 18 ? Opens.REPRESENTATIVE : Opens.EITHER);
    }

    @Example
    void somebody_whose_age_nobody_knows_decides_alone() {
        assertThat(rules.bandOf(Optional.empty(), TODAY).parentsDecide()).isFalse();
    }

    @Example
    void money_and_what_one_was_asked_to_do_open_nothing() {
        assertThat(rules.everReads(Ground.BEWIND)).isFalse();
        assertThat(rules.everReads(Ground.GEMACHTIGD)).isFalse();
        assertThat(rules.everReads(Ground.MENTORSCHAP)).isTrue();
    }

    @Example
    void a_mistake_in_the_file_stops_the_start_and_says_where() throws IOException {
        refuses("\"from\": 12", "\"from\": \"12\"", "deciding.json, together, from: is not a whole number");
        refuses("\"from\": 0", "\"from\": 1", "deciding.json, bands: do not begin at 0");
        refuses("EITHER", "BOTH", "deciding.json, sixteen, opens: is none of REPRESENTATIVE, TOGETHER, EITHER");
        refuses(
                "\"unable\": \"decides\"",
                "\"unable\": \"parents\"",
                "deciding.json, together, unable: is none of decides, together, sixteen, grown");
        refuses("\"unknownAge\": \"sixteen\"", "\"unknownAge\": \"old\"", "deciding.json, unknownAge: is none of");
        refuses("\"curatele\"", "\"mentorschap\"", "deciding.json, mentorschap, ground: stands twice");
        refuses(
                "\"effect\": \"money\"",
                "\"efect\": \"money\"",
                "deciding.json, bewind, efect: is a field that nobody reads");
    }

    private static void refuses(String right, String wrong, String told) throws IOException {
        var file = MiswrittenFile.of(Ground.class, "deciding.json", right, wrong);

        assertThatThrownBy(() -> DecidingRules.read(file)).hasMessageStartingWith(told);
    }

    /** The catalogue knows each law, so that a screen can lead to it. */
    @Example
    void each_line_names_a_law_of_the_catalogue() throws IOException {
        try (var in = Law.class.getResourceAsStream("laws.json")) {
            String catalogue = new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);

            assertThat(rules.articles().stream()
                            .map(article -> "\"slug\": \"" + article.law() + "\"")
                            .collect(Collectors.toSet()))
                    .allMatch(catalogue::contains);
        }
    }
}
