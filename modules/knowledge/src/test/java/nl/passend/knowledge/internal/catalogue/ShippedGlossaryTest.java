// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import nl.passend.knowledge.GlossaryTerm;
import nl.passend.personas.internal.KnownFacts;
import org.junit.jupiter.api.Test;

class ShippedGlossaryTest {
    private final ShippedGlossary glossary = new ShippedGlossary();

    @Test
    void each_word_stands_there_once_in_the_order_of_the_alphabet() {
        assertThat(glossary.terms()).extracting(GlossaryTerm::code).doesNotHaveDuplicates();
        assertThat(glossary.terms().get(0).name()).startsWith("A");
        assertThat(glossary.term("meerzorg")).isPresent();
        assertThat(glossary.term("nergens")).isEmpty();
    }

    @Test
    void each_belongs_to_a_law_that_is_known() {
        var laws = ShippedCatalogue.book(KnownFacts.shipped()::find);

        assertThat(glossary.terms()).allMatch(term -> laws.law(term.law()).isPresent(), "its law is in the catalogue");
    }
}
