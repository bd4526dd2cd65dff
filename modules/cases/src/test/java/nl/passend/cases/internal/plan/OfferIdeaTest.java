// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import nl.passend.cases.Cases;
import nl.passend.cases.Ground;
import nl.passend.cases.internal.file.CasesWorld;
import nl.passend.cases.internal.file.OpenedFile;
import nl.passend.cases.internal.part.Parts;
import nl.passend.cases.internal.part.Stored;
import nl.passend.kernel.edition.Edition;
import nl.passend.kernel.edition.EditionItem;
import nl.passend.kernel.edition.EditionKind;
import nl.passend.kernel.edition.EditionState;
import nl.passend.kernel.post.Post;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;
import nl.passend.personas.Persona;
import nl.passend.personas.Personas;
import nl.passend.personas.Perspective;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OfferIdeaTest {
    private static final CasesWorld WORLD = new CasesWorld(OfferIdeaTest.class);
    private static final String IDEA = "Eén nacht per week logeren, steeds bij dezelfden.";

    private final UUID mother = UUID.randomUUID();
    private final UUID child = UUID.randomUUID();
    private final UUID herPerson = UUID.randomUUID();
    private final List<Post.Notice> posted = new ArrayList<>();
    private final Parts parts = WORLD.parts;
    private final PlanParts plans = new PlanParts(WORLD.unit.entityManager(), parts);
    private final OfferIdea ideas = new OfferIdea(
            WORLD.door,
            parts,
            WORLD.telling((notice, people) -> posted.add(notice)),
            new Library("Nora", "Mirre"),
            WORLD.user,
            WORLD.ids);

    private UUID file;

    @AfterAll
    static void close() {
        WORLD.close();
    }

    @BeforeEach
    void aFamily() {
        WORLD.asTeam();
        WORLD.audited.clear();
        file = WORLD.opened(mother, child);
    }

    @Test
    void the_person_sees_it_first_and_the_rest_of_the_team_only_when_they_want_it() {
        Stored idea = offered(IDEA, Optional.empty());
        WORLD.workingAs(CasesWorld.DIRECTOR);
        assertThat(seen()).isEmpty();

        WORLD.as(mother, herPerson);
        assertThat(seen()).singleElement().satisfies(one -> assertThat(one.kept())
                .isFalse());
        answered(idea, true);

        WORLD.asTeam().workingAs(CasesWorld.DIRECTOR);
        assertThat(seen()).singleElement().satisfies(one -> {
            assertThat(one.words()).isEqualTo(IDEA);
            assertThat(one.kept()).isTrue();
        });
    }

    @Test
    void what_the_person_does_not_want_is_not_kept_at_all() {
        Stored idea = offered(IDEA, Optional.empty());
        WORLD.as(mother, herPerson);

        answered(idea, false);

        assertThat(seen()).isEmpty();
        Number rows = (Number) WORLD.unit
                .entityManager()
                .createNativeQuery("SELECT COUNT(*) FROM cases_part WHERE file_id = ?")
                .setParameter(1, file.toString())
                .getSingleResult();
        assertThat(rows.intValue()).isZero();
    }

    @Test
    void about_a_child_whoever_decides_for_it_is_asked() {
        transaction(() -> {
            WORLD.cases.add(new Cases.NewGuardianship(
                    UUID.randomUUID(), file, mother, child, Ground.GEZAG, true, CasesWorld.TODAY.minusYears(5)));
            return null;
        });
        Stored idea = transaction(() -> ideas.offer(file, new OfferIdea.NewIdea(IDEA, child, Optional.of(mother))));

        WORLD.as(child, UUID.randomUUID());
        assertThat(seen()).isEmpty();
        assertThatThrownBy(() -> answered(idea, true))
                .isInstanceOfSatisfying(ProblemException.class, problem -> assertThat(problem.type())
                        .isEqualTo(ProblemType.NOT_FOUND));
        WORLD.as(mother, herPerson);
        answered(idea, true);
        assertThat(seen()).singleElement().satisfies(one -> assertThat(one.about())
                .isEqualTo(child));
    }

    @Test
    void the_name_of_a_persona_is_refused_unless_somebody_at_home_is_called_so() {
        assertThatThrownBy(() -> offered("Dit gezin lijkt op Nora.", Optional.empty()))
                .isInstanceOfSatisfying(ProblemException.class, problem -> assertThat(problem.fields())
                        .singleElement()
                        .satisfies(wrong -> assertThat(wrong.pointer()).isEqualTo("/words")));

        assertThat(offered("Mirre gaat een nacht logeren.", Optional.empty()).version())
                .isEqualTo(1);
    }

    @Test
    void an_idea_of_their_own_is_in_the_plan_at_once_and_theirs_to_take_away() {
        WORLD.as(mother, herPerson);

        Stored idea = offered(IDEA, Optional.empty());

        WORLD.asTeam().workingAs(CasesWorld.DIRECTOR);
        assertThat(seen()).singleElement().satisfies(one -> assertThat(one.kept())
                .isTrue());
        WORLD.as(mother, herPerson);
        answered(idea, false);
        assertThat(seen()).isEmpty();
    }

    @Test
    void about_somebody_else_only_the_team_offers_and_nothing_of_it_is_posted() {
        WORLD.as(mother, herPerson);
        assertThatThrownBy(() ->
                        transaction(() -> ideas.offer(file, new OfferIdea.NewIdea(IDEA, child, Optional.empty()))))
                .isInstanceOfSatisfying(ProblemException.class, problem -> assertThat(problem.type())
                        .isEqualTo(ProblemType.FORBIDDEN));
        WORLD.asTeam();

        offered(IDEA, Optional.empty());

        assertThat(posted).isEmpty();
        assertThat(WORLD.audited.toString()).doesNotContain("logeren");
    }

    private Stored offered(String words, Optional<UUID> asked) {
        return transaction(() -> ideas.offer(file, new OfferIdea.NewIdea(words, mother, asked)));
    }

    private void answered(Stored idea, boolean yes) {
        transaction(() -> {
            ideas.answer(file, idea.id(), idea.version(), yes);
            return null;
        });
    }

    private List<Idea.Offered> seen() {
        return transaction(() -> {
            OpenedFile opened = WORLD.look(file);
            return plans.of(opened).ideas();
        });
    }

    private static <T> T transaction(Supplier<T> work) {
        return WORLD.unit.inTransaction(work::get);
    }

    /** A library in which nothing but names is asked for. */
    private record Library(List<String> names) implements Personas {
        Library(String... names) {
            this(List.of(names));
        }

        @Override
        public EditionKind<Persona> kind() {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<Edition<Persona>> all() {
            return names.stream().map(Library::published).toList();
        }

        @Override
        public List<Edition<Persona>> named(String slug) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<Edition<Persona>> find(String slug, Optional<String> municipality) {
            throw new UnsupportedOperationException();
        }

        private static Edition<Persona> published(String name) {
            UUID id = UUID.randomUUID();
            return new Edition<>(
                    id,
                    new EditionItem(id, EditionItem.Place.everywhere("slug"), Optional.empty()),
                    1,
                    EditionState.PUBLISHED,
                    new Persona(
                            name,
                            "claim",
                            "group",
                            Perspective.values()[0],
                            Optional.empty(),
                            List.of(),
                            List.of(),
                            List.of(),
                            List.of(),
                            List.of(),
                            List.of(),
                            List.of(),
                            List.of(),
                            List.of()),
                    "why",
                    Optional.empty(),
                    List.of(),
                    Instant.EPOCH,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    1);
        }
    }
}
