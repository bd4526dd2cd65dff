// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.screens;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;
import nl.passend.screenkit.Form;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Two who write at once: what does not clash is put together, and nobody's word is lost. */
class MergingTest {
    private static final List<String> TEXTS = List.of("", "Slapen.", "Rust.", "Mos naar voetbal.");

    @RepeatedTest(200)
    void of_two_who_changed_a_field_neither_is_lost_without_being_asked() {
        Random random = new Random();
        String was = one(random);
        String theirs = one(random);
        String yours = one(random);

        Optional<String> merged = BothVersions.merged(Optional.of(was), theirs, yours);

        boolean theyChanged = !theirs.equals(was);
        boolean youChanged = !yours.equals(was);
        if (theyChanged && youChanged && !theirs.equals(yours)) {
            assertThat(merged).isEmpty();
        } else {
            assertThat(merged).contains(youChanged ? yours : theirs);
        }
    }

    @RepeatedTest(50)
    void who_was_first_makes_no_difference() {
        Random random = new Random();
        Optional<String> was = Optional.of(one(random));
        String one = one(random);
        String other = one(random);

        assertThat(BothVersions.merged(was, one, other)).isEqualTo(BothVersions.merged(was, other, one));
    }

    @Test
    void a_form_that_does_not_say_what_stood_there_is_asked_about() {
        assertThat(BothVersions.merged(Optional.empty(), "Slapen.", "Rust.")).isEmpty();
    }

    @Test
    void what_does_not_clash_is_sent_again_over_the_newer_version_with_all_else_that_was_typed() {
        Form form = shown("Slapen.", "Sinds de zomer.");
        form.with("request", "Slapen.")
                .with("ownWords", "Sinds de zomer.\r\nEn nu?")
                .with("note", "blijft");
        AtomicReference<MultivaluedMap<String, String>> again = new AtomicReference<>();

        settled(form, "Rust.", "Sinds de zomer.", "Slapen.", "Sinds de zomer.\nEn nu?", again);

        assertThat(again.get().getFirst("request")).isEqualTo("Rust.");
        assertThat(again.get().getFirst("ownWords")).isEqualTo("Sinds de zomer.\nEn nu?");
        assertThat(again.get().getFirst("version")).isEqualTo("8");
        assertThat(again.get().getFirst("note")).isEqualTo("blijft");
    }

    private static void settled(
            Form form,
            String request,
            String ownWords,
            String yourRequest,
            String yourWords,
            AtomicReference<MultivaluedMap<String, String>> again) {
        var stale = new ProblemException(
                ProblemType.STALE,
                List.of(),
                Json.createObjectBuilder()
                        .add(
                                "current",
                                Json.createObjectBuilder()
                                        .add("request", request)
                                        .add("ownWords", ownWords)
                                        .add("version", 8))
                        .add(
                                "yours",
                                Json.createObjectBuilder()
                                        .add("request", yourRequest)
                                        .add("ownWords", yourWords))
                        .build());
        BothVersions.of(stale, form)
                .field("request", "file.question")
                .field("ownWords", "file.own-words")
                .settle(
                        merged -> {
                            again.set(merged);
                            return null;
                        },
                        both -> {
                            throw new AssertionError("nothing clashes");
                        });
    }

    private static Form shown(String request, String ownWords) {
        return Form.of(Form.empty()
                .with("request", request)
                .with("ownWords", ownWords)
                .with("version", 7)
                .remembering()
                .postedWith(Map.of()));
    }

    private static String one(Random random) {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }
}
