// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.items;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.passend.kernel.account.CurrentUser;
import nl.passend.kernel.account.Me;
import nl.passend.kernel.account.Role;
import nl.passend.kernel.edition.Editing;
import nl.passend.kernel.edition.Edition;
import nl.passend.kernel.edition.EditionItem.Place;
import nl.passend.kernel.edition.Editions;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.vault.Vault;
import nl.passend.knowledge.KnowledgeItem;
import nl.passend.knowledge.Story.Teller;
import org.junit.jupiter.api.Test;

class WithdrawStoryTest {
    private static final Edition<KnowledgeItem> STORY =
            SomeItems.edition("nacht", SomeItems.story(Teller.ANONYMOUS, Optional.empty()), SomeItems.TODAY);
    private static final Edition<KnowledgeItem> LESSON =
            SomeItems.edition("les", SomeItems.lesson("Tel eerst"), SomeItems.TODAY);

    private final List<String> withdrawn = new ArrayList<>();
    private Optional<Me> me = Optional.of(someone(Role.KNOWLEDGE_EDITOR));

    @Test
    void who_has_the_code_takes_the_story_back_without_an_account() {
        String code = withdraw().codeOf("nacht");
        me = Optional.empty();

        assertThat(withdraw()
                        .byTeller(
                                "nacht", code.toUpperCase(java.util.Locale.ROOT).replace("-", " ")))
                .isTrue();

        assertThat(withdrawn).containsExactly("nacht: De verteller heeft dit verhaal teruggenomen.");
    }

    @Test
    void another_code_opens_nothing() {
        assertThat(withdraw().byTeller("nacht", "aaaa-bbbb-cccc-dddd")).isFalse();
        assertThat(withdraw().byTeller("nergens", withdraw().codeOf("nacht"))).isFalse();
        assertThat(withdrawn).isEmpty();
    }

    @Test
    void the_code_is_the_same_each_time_and_is_typed_without_trouble() {
        assertThat(withdraw().codeOf("nacht"))
                .isEqualTo(withdraw().codeOf("nacht"))
                .matches("([a-hjkmnp-tv-z0-9]{4}-){3}[a-hjkmnp-tv-z0-9]{4}");
    }

    @Test
    void an_editor_does_it_on_the_word_of_the_teller_and_nobody_else() {
        withdraw().onTheirWord("nacht");
        me = Optional.of(someone(Role.EXPERIENCE_EXPERT));

        assertThatThrownBy(() -> withdraw().onTheirWord("nacht")).isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> withdraw().codeOf("nacht")).isInstanceOf(ProblemException.class);
        assertThat(withdrawn).hasSize(1);
    }

    @Test
    void only_a_story_is_taken_back() {
        assertThatThrownBy(() -> withdraw().onTheirWord("les")).isInstanceOf(ProblemException.class);
    }

    @Test
    void nothing_of_what_was_told_remains() {
        KnowledgeItem remains = STORY.content().withdrawn();

        assertThat(remains.toString()).doesNotContain("nacht", "drie uur");
        assertThat(remains.kind()).isEqualTo(STORY.content().kind());
    }

    private WithdrawStory withdraw() {
        return new WithdrawStory(
                SomeItems.with(List.of(STORY, LESSON)), editions(), editing(), vault(), user(), Runnable::run);
    }

    private Editions editions() {
        return only(Editions.class, "versions", arguments -> {
            String slug = ((Place) arguments[1]).slug();
            return List.of(STORY, LESSON).stream()
                    .filter(edition -> edition.item().slug().equals(slug))
                    .toList();
        });
    }

    private Editing editing() {
        return only(Editing.class, "withdraw", arguments -> {
            String slug = ((Place) arguments[1]).slug();
            withdrawn.add(slug + ": " + arguments[3]);
            return null;
        });
    }

    private static Vault vault() {
        return only(Vault.class, "mark", arguments -> {
            String whole = String.join("/", (String[]) arguments[0]);
            return Arrays.copyOf(
                    (UUID.nameUUIDFromBytes(whole.getBytes(StandardCharsets.UTF_8)) + whole)
                            .getBytes(StandardCharsets.UTF_8),
                    32);
        });
    }

    private CurrentUser user() {
        return new CurrentUser() {
            @Override
            public Optional<Me> find() {
                return me;
            }

            @Override
            public Me get() {
                return me.orElseThrow();
            }
        };
    }

    private static Me someone(Role role) {
        return new Me(UUID.randomUUID(), UUID.randomUUID(), "x", "x", Set.of(role), "", Optional.empty());
    }

    private interface Answering {
        Object answer(Object[] arguments);
    }

    /** A port of which one method is needed. */
    private static <T> T only(Class<T> port, String name, Answering answering) {
        return port.cast(
                Proxy.newProxyInstance(port.getClassLoader(), new Class<?>[] {port}, (proxy, method, arguments) -> {
                    if (!method.getName().equals(name)) {
                        throw new UnsupportedOperationException(method.getName());
                    }
                    return answering.answer(arguments);
                }));
    }
}
