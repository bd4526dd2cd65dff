// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.programmes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.passend.kernel.account.CurrentUser;
import nl.passend.kernel.account.Me;
import nl.passend.kernel.account.Role;
import nl.passend.kernel.edition.Editing;
import nl.passend.kernel.edition.Editing.Manuscript;
import nl.passend.kernel.edition.Edition;
import nl.passend.kernel.edition.EditionItem.Place;
import nl.passend.kernel.edition.EditionKind;
import nl.passend.kernel.edition.EditionOwners;
import nl.passend.kernel.edition.EditionProblems;
import nl.passend.kernel.edition.EditionState;
import nl.passend.kernel.edition.Editions;
import nl.passend.kernel.problem.FieldProblem;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;
import nl.passend.kernel.time.LegalCalendar;
import nl.passend.knowledge.Programme;
import nl.passend.knowledge.internal.items.SomeItems;
import nl.passend.knowledge.internal.programmes.EndProgramme.Ending;
import org.junit.jupiter.api.Test;

class EndProgrammeTest {
    private static final Optional<UUID> LOTTE = Optional.of(UUID.randomUUID());
    private static final Edition<Programme> PROGRAMME =
            SomeProgrammes.edition("wijk", SomeProgrammes.running("Samen"), LOTTE);
    private static final LocalDate YESTERDAY = SomeProgrammes.TODAY.minusDays(1);

    private final List<String> handedOver = new ArrayList<>();
    private final List<Edition<Programme>> versions = new ArrayList<>(List.of(PROGRAMME));
    private Role role = Role.KNOWLEDGE_EDITOR;

    @Test
    void owners_change_at_once_and_the_text_waits_for_a_second_reader() {
        Edition<Programme> made = end().end("wijk", ending(Map.of("les", LOTTE, "tip", Optional.empty())));

        assertThat(handedOver).containsExactlyInAnyOrder("wijk " + LOTTE, "les " + LOTTE, "tip Optional.empty");
        assertThat(made.state()).isEqualTo(EditionState.IN_REVIEW);
        assertThat(made.content().endedOn(SomeProgrammes.TODAY)).isTrue();
        assertThat(made.content().outcome()).contains("Het team doet het nu.");
    }

    @Test
    void ending_it_again_makes_no_second_version() {
        Ending ending = ending(Map.of("les", LOTTE, "tip", LOTTE));
        Edition<Programme> first = end().end("wijk", ending);

        assertThat(end().end("wijk", ending)).isEqualTo(first);
        assertThat(versions).hasSize(2);
    }

    @Test
    void somebody_must_decide_about_each_item() {
        assertThatThrownBy(() -> end().end("wijk", ending(Map.of("les", LOTTE))))
                .asInstanceOf(type(ProblemException.class))
                .satisfies(refused -> assertThat(refused.fields())
                        .extracting(FieldProblem::pointer)
                        .containsExactly("/items/tip"));
        assertThat(handedOver).isEmpty();
    }

    @Test
    void what_is_not_of_this_programme_is_refused_and_so_is_a_day_to_come() {
        assertThatThrownBy(() -> end().end(
                                "wijk",
                                new Ending(
                                        SomeProgrammes.TODAY.plusDays(1),
                                        "Klaar.",
                                        Optional.empty(),
                                        LOTTE,
                                        Map.of("les", LOTTE, "tip", LOTTE, "ander", LOTTE))))
                .asInstanceOf(type(ProblemException.class))
                .satisfies(refused -> assertThat(refused.fields())
                        .extracting(FieldProblem::pointer)
                        .containsExactlyInAnyOrder("/on", "/items/ander"));
    }

    @Test
    void a_version_that_somebody_else_is_making_is_not_overwritten() {
        versions.add(0, version(SomeProgrammes.running("Samen, met een nieuwe naam"), EditionState.DRAFT));

        assertRefused(ending(Map.of("les", LOTTE, "tip", LOTTE)), EditionProblems.DRAFT_EXISTS);
    }

    @Test
    void to_who_does_not_write_programmes_there_is_nothing_to_end() {
        role = Role.WORKER;

        assertRefused(ending(Map.of("les", LOTTE, "tip", LOTTE)), ProblemType.NOT_FOUND);
        assertThat(handedOver).isEmpty();
    }

    private void assertRefused(Ending ending, ProblemType why) {
        assertThatThrownBy(() -> end().end("wijk", ending))
                .asInstanceOf(type(ProblemException.class))
                .extracting(ProblemException::type)
                .isEqualTo(why);
    }

    private static Ending ending(Map<String, Optional<UUID>> items) {
        return new Ending(YESTERDAY, "Het team doet het nu.", Optional.empty(), LOTTE, items);
    }

    private EndProgramme end() {
        var items = SomeItems.with(List.of(
                KeepersTest.item("les", Optional.of("wijk"), LOTTE),
                KeepersTest.item("tip", Optional.of("wijk"), LOTTE),
                KeepersTest.item("ander", Optional.empty(), LOTTE)));
        return new EndProgramme(
                SomeProgrammes.with(List.of(PROGRAMME)),
                new ItemsOfProgramme(items),
                editions(),
                editing(),
                owners(),
                new LegalCalendar(
                        Clock.fixed(SomeProgrammes.TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC), LegalCalendar.ZONE)),
                user());
    }

    private Edition<Programme> version(Programme content, EditionState state) {
        return new Edition<>(
                UUID.randomUUID(),
                PROGRAMME.item(),
                2,
                state,
                content,
                "Een proef.",
                Optional.empty(),
                List.of(UUID.randomUUID()),
                PROGRAMME.writtenAt(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                1);
    }

    private EditionOwners owners() {
        return new EditionOwners() {
            @Override
            public List<Candidate> candidates(EditionKind<?> kind) {
                return List.of();
            }

            @Override
            public void handOver(EditionKind<?> kind, Place place, Optional<UUID> to) {
                handedOver.add(place.slug() + " " + to);
            }

            @Override
            public void handOver(EditionKind<?> kind, Place place, Optional<UUID> seen, Optional<UUID> to) {
                handOver(kind, place, to);
            }

            @Override
            public Optional<UUID> ownerOf(EditionKind<?> kind, Place place) {
                return Optional.empty();
            }
        };
    }

    /** Remembers the versions that were begun and put forward. */
    @SuppressWarnings("unchecked")
    private Editing editing() {
        return (Editing) Proxy.newProxyInstance(
                Editing.class.getClassLoader(),
                new Class<?>[] {Editing.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "begin" -> {
                        versions.add(0, version(((Manuscript<Programme>) arguments[2]).content(), EditionState.DRAFT));
                        yield versions.get(0);
                    }
                    case "submit" -> {
                        versions.set(0, version(versions.get(0).content(), EditionState.IN_REVIEW));
                        yield versions.get(0);
                    }
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }

    private Editions editions() {
        return (Editions) Proxy.newProxyInstance(
                Editions.class.getClassLoader(), new Class<?>[] {Editions.class}, (proxy, method, arguments) -> {
                    if (!method.getName().equals("versions")) {
                        throw new UnsupportedOperationException(method.getName());
                    }
                    return List.copyOf(versions);
                });
    }

    private CurrentUser user() {
        var me = new Me(UUID.randomUUID(), UUID.randomUUID(), "x", "x", Set.of(role), "", Optional.empty());
        return new CurrentUser() {
            @Override
            public Optional<Me> find() {
                return Optional.of(me);
            }

            @Override
            public Me get() {
                return me;
            }
        };
    }
}
