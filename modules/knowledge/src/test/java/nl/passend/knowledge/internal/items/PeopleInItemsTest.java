// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.items;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.knowledge.Deidentification;
import nl.passend.knowledge.Deidentification.Finding;
import nl.passend.knowledge.Deidentification.Kind;
import nl.passend.knowledge.ItemLinks;
import nl.passend.knowledge.KnowledgeItem;
import org.junit.jupiter.api.Test;

class PeopleInItemsTest {
    /** Finds every "nacht", wherever it stands. */
    private static final Deidentification NIGHTS =
            (text, known) -> text.contains("nacht") ? List.of(finding(text.indexOf("nacht"))) : List.of();

    private final PeopleInItems people = new PeopleInItems(NIGHTS);
    private final KnowledgeItem night = SomeItems.article("De nacht", ItemLinks.NONE);

    @Test
    void a_piece_is_told_with_its_place() {
        assertThat(people.in(night)).singleElement().satisfies(trace -> {
            assertThat(trace.pointer()).isEqualTo("/title");
            assertThat(trace.piece()).isEqualTo("nacht");
        });
        assertThat(people.in(SomeItems.lesson("In de nacht")))
                .extracting(PeopleInItems.Trace::pointer)
                .containsExactly("/title");
    }

    @Test
    void nobody_else_reads_it_before_each_piece_was_looked_at() {
        assertThatThrownBy(() -> people.refuse(night, List.of()))
                .isInstanceOfSatisfying(ProblemException.class, refused -> assertThat(refused.type())
                        .isEqualTo(PeopleInItems.LEFT));

        people.refuse(night, List.of("nacht"));
    }

    private static Finding finding(int start) {
        return new Finding(start, start + 5, Kind.DATE, "date.night");
    }
}
