// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.findable;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.passend.kernel.account.Role;
import nl.passend.kernel.changes.Change;
import nl.passend.kernel.edition.Edition;
import nl.passend.kernel.edition.EditionItem;
import nl.passend.kernel.edition.EditionItem.Place;
import nl.passend.kernel.edition.EditionKind;
import nl.passend.kernel.edition.EditionState;
import nl.passend.knowledge.Findable;
import nl.passend.knowledge.SearchKind;
import nl.passend.personas.Persona;
import nl.passend.personas.PersonaLaw;
import nl.passend.personas.PersonaLine;
import nl.passend.personas.Personas;
import nl.passend.personas.Perspective;
import nl.passend.personas.Situation;
import org.junit.jupiter.api.Test;

class FindPersonasTest {
    private final Edition<Persona> everywhere = edition(Place.everywhere("wolkje"));
    private final Edition<Persona> local = edition(Place.in("rivierstad", "wolkje"));
    private final FindPersonas source = new FindPersonas(library(everywhere, local));

    @Test
    void a_persona_is_found_by_its_situations_with_the_laws_that_play_a_part() {
        List<Findable> all = new ArrayList<>();
        source.tellAll(all::add);

        assertThat(all).hasSize(2).allSatisfy(found -> {
            assertThat(found.kind()).isEqualTo(SearchKind.PERSONA);
            assertThat(found.title()).isEqualTo("Wolkje: niemand ziet mij");
            assertThat(found.text()).contains("Nergens past het. ", "Een maatje helpt.");
            assertThat(found.words()).containsExactly("eenzaam");
            assertThat(found.laws()).containsExactly("wlz");
        });
        assertThat(all)
                .extracting(Findable::page)
                .containsExactly("/personas/wolkje", "/personas/wolkje?gemeente=rivierstad");
        assertThat(all.get(1).regions()).containsExactly("rivierstad");
    }

    @Test
    void a_step_of_an_edition_touches_its_item_and_no_step_of_another_kind_does() {
        assertThat(source.touchedBy(step("persona")))
                .containsExactly(local.item().id().toString());
        assertThat(source.touchedBy(step("lesson"))).isEmpty();
        assertThat(source.find(List.of(local.item().id().toString())))
                .extracting(Findable::regions)
                .containsExactly(Set.of("rivierstad"));
        assertThat(source.find(List.of(UUID.randomUUID().toString()))).isEmpty();
    }

    private Change step(String kind) {
        return new Change(
                UUID.randomUUID(),
                1,
                "edition.published",
                1,
                local.item().id(),
                Optional.empty(),
                Instant.EPOCH,
                UUID.randomUUID(),
                Map.of("kind", kind));
    }

    private static Edition<Persona> edition(Place place) {
        return new Edition<>(
                UUID.randomUUID(),
                new EditionItem(UUID.randomUUID(), place, Optional.empty()),
                1,
                EditionState.PUBLISHED,
                new Persona(
                        "Wolkje",
                        "niemand ziet mij",
                        "Mensen van wie niemand weet.",
                        Perspective.CLIENT,
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(new PersonaLaw(Optional.of("wlz"), "Wlz", false)),
                        List.of(new Situation("past-niet", "Nergens past het", Optional.of("eenzaam"))),
                        List.of(new PersonaLine("Een maatje helpt", false)),
                        List.of(),
                        List.of()),
                "eerste",
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

    private static Personas library(Edition<Persona> first, Edition<Persona> second) {
        return new Personas() {
            @Override
            public EditionKind<Persona> kind() {
                return new EditionKind<>(
                        "persona",
                        Persona.class,
                        Set.of(Role.KNOWLEDGE_EDITOR),
                        Set.of(Role.EXPERIENCE_EXPERT),
                        persona -> List.of());
            }

            @Override
            public List<Edition<Persona>> all() {
                return List.of(first, second);
            }

            @Override
            public List<Edition<Persona>> named(String slug) {
                return all();
            }

            @Override
            public Optional<Edition<Persona>> find(String slug, Optional<String> municipality) {
                return Optional.empty();
            }
        };
    }
}
