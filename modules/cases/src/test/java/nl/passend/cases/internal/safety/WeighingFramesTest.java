// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.passend.cases.Weighing;
import nl.passend.cases.Weighing.Norm;
import nl.passend.cases.WeighingFrame;
import org.junit.jupiter.api.Test;

class WeighingFramesTest {
    @Test
    void each_frame_has_a_name_a_source_and_a_day_and_what_it_adds_only_where_it_was_seen() {
        assertThat(WeighingFrames.all()).extracting(WeighingFrame::code).doesNotHaveDuplicates();
        assertThat(WeighingFrames.all()).allSatisfy(frame -> {
            assertThat(frame.source().getScheme()).isEqualTo("https");
            assertThat(frame.professions()).isNotBlank();
            assertThat(frame.mind().isPresent()).isEqualTo(frame.verified());
            assertThat(WeighingFrames.of(frame.code())).contains(frame);
        });
    }

    /** Danger is reported whatever else was answered, unless the suspicion itself fell away. */
    @Property
    void what_the_frame_advises_follows_from_the_first_answer_that_decides(@ForAll List<Boolean> told) {
        Map<Weighing, Boolean> answers = new EnumMap<>(Weighing.class);
        for (int i = 0; i < Math.min(told.size(), Weighing.values().length); i++) {
            answers.put(Weighing.values()[i], told.get(i));
        }
        Optional<Norm> norm = Weighing.norm(answers);
        boolean closed = Boolean.FALSE.equals(answers.get(Weighing.SUSPICION));
        boolean failing = Boolean.TRUE.equals(answers.get(Weighing.DANGER))
                || Arrays.stream(new Weighing[] {Weighing.HELP, Weighing.ACCEPTED, Weighing.RESULT})
                        .anyMatch(one -> Boolean.FALSE.equals(answers.get(one)));

        assertThat(norm.filter(Norm.CLOSE::equals).isPresent()).isEqualTo(closed);
        assertThat(norm.filter(Norm.REPORT::equals).isPresent()).isEqualTo(!closed && failing);
        assertThat(norm.isEmpty()).isEqualTo(!closed && !failing && !answers.containsKey(Weighing.ACCEPTED));
    }
}
