// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DutchWordsTest {
    private final DutchWords dutch = new DutchWords();
    private final Compounds compounds = new Compounds(WordFile.lines("compound_parts_nl.txt"), dutch::stem);

    @ParameterizedTest
    @CsvSource({
        "mantelzorgondersteuning, mantelzorg ondersteuning",
        "schuldhulpverlening, schuldhulp verlening",
        "persoonsgebonden, ''",
        "gezinsregisseur, ''",
        "woningaanpassingen, woning aanpassingen",
        "logeeropvang, logeer opvang",
        "kinderbijslag, ''",
        "clientondersteuner, client ondersteuner",
        "vertrouwenspersoon, vertrouwens persoon",
        "woningcorporatie, woning corporatie",
        "jeugdhulpverlening, jeugd hulp verlening"
    })
    void a_compound_is_taken_apart(String word, String parts) {
        assertThat(String.join(" ", compounds.partsOf(word))).isEqualTo(parts);
    }

    @ParameterizedTest
    @CsvSource({
        "bezorgd",
        "verzorgd",
        "thuis",
        "terecht",
        "medewerkers",
        "behulpzaam",
        "verhuizen",
        "mantelzorg",
        "vergelden"
    })
    void a_word_that_only_looks_like_a_compound_is_left_alone(String word) {
        assertThat(compounds.partsOf(word)).isEmpty();
    }

    @Test
    void ways_of_writing_make_no_difference() {
        assertThat(dutch.forms("C.I.Z.")).isEqualTo(dutch.forms("ciz"));
        assertThat(dutch.forms("Cliënt één")).containsExactly("client", "een");
        assertThat(dutch.forms("baby's baby\u2019s")).containsExactly("baby", "baby");
        assertThat(dutch.forms("tłumacz tercüman")).containsExactly("tlumacz", "tercuman");
    }

    @Test
    void where_a_word_stands_is_known() {
        var words = dutch.read("Een C.I.Z.-brief");

        assertThat(words).extracting(DutchWords.Word::form).containsExactly("een", "ciz", "brief");
        assertThat("Een C.I.Z.-brief"
                        .substring(words.get(2).begin(), words.get(2).end()))
                .isEqualTo("brief");
    }
}
