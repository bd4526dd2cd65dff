// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.DutchStemmer;
import org.tartarus.snowball.ext.KpStemmer;

/** Why the stemmer of Kraaij and Pohlmann: what the two make of words of the field. */
class StemmersTest {
    /** Words of which each row must become one stem. */
    private static final List<List<String>> SAME = rows("""
            gezin gezinnen
            kind kinderen
            huis huizen
            brief brieven
            schuld schulden
            wet wetten
            indicatie indicaties
            beperking beperkingen
            aanvraag aanvragen
            besluit besluiten
            gemeente gemeenten gemeentes
            moeder moeders
            huisarts huisartsen
            mantelzorger mantelzorgers
            school scholen
            klacht klachten
            maatje maatjes
            woning woningen
            mentor mentoren
            verzekeraar verzekeraars
            budget budgetten
            termijn termijnen
            regel regels
            bezwaar bezwaren
            logeren logeer
            betalen betaalt
            helpen helpt
            aanpassen aanpassing aanpassingen
            afwijzen afwijzing
            vergeten vergeet
            wonen woont
            weigeren weigert
            beslissen beslist beslissing
            begeleiden begeleiding
            behandelen behandeling
            ziek zieke
            ernstig ernstige
            tijdelijk tijdelijke
            dag dagen
            plek plekken
            verhuizen verhuizing verhuist
            ondersteunen ondersteuning
            hulpverlener hulpverleners
            stem stemmen
            """);

    /** Words of which no two may become one stem. */
    private static final List<List<String>> DIFFERENT = rows("""
            wonen wennen
            zorg zwerven
            kast kosten
            recht rechter
            wet weten
            mentor mentaal
            school schuld
            dag dak
            """);

    private final DutchWords dutch = new DutchWords();

    @Test
    void kraaij_and_pohlmann_bring_more_of_these_words_together_and_our_list_the_rest() {
        long ours = SAME.stream()
                .filter(row -> distinct(kraaijPohlmann(), row) == 1)
                .count();
        long other = SAME.stream().filter(row -> distinct(porter(), row) == 1).count();

        assertThat(ours).isGreaterThan(other);
        assertThat(SAME)
                .allSatisfy(row -> assertThat(distinct(dutch::stem, row)).isEqualTo(1));
    }

    @Test
    void words_that_only_look_alike_stay_apart() {
        assertThat(DIFFERENT)
                .allSatisfy(row -> assertThat(distinct(dutch::stem, row)).isEqualTo(row.size()));
    }

    private static long distinct(UnaryOperator<String> stem, List<String> words) {
        return words.stream().map(stem).distinct().count();
    }

    private static UnaryOperator<String> kraaijPohlmann() {
        return word -> stem(new KpStemmer(), word);
    }

    private static UnaryOperator<String> porter() {
        return word -> stem(new DutchStemmer(), word);
    }

    private static String stem(SnowballStemmer stemmer, String word) {
        stemmer.setCurrent(word);
        stemmer.stem();
        return stemmer.getCurrent();
    }

    private static List<List<String>> rows(String text) {
        return text.lines().map(line -> List.of(line.split(" "))).toList();
    }
}
