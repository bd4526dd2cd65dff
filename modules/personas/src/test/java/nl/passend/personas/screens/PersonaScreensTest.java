// SPDX-License-Identifier: EUPL-1.2
package nl.passend.personas.screens;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.passend.kernel.account.Me;
import nl.passend.kernel.edition.Differences;
import nl.passend.kernel.edition.Edition;
import nl.passend.kernel.edition.EditionItem;
import nl.passend.kernel.edition.EditionItem.Place;
import nl.passend.kernel.edition.EditionKind;
import nl.passend.kernel.edition.EditionState;
import nl.passend.personas.Feature;
import nl.passend.personas.Feature.FactTest;
import nl.passend.personas.Likeness;
import nl.passend.personas.LikenessQuestions;
import nl.passend.personas.Likenesses;
import nl.passend.personas.Persona;
import nl.passend.personas.Personas;
import nl.passend.personas.internal.KnownFacts;
import nl.passend.personas.internal.ShippedForTests;
import nl.passend.pluginapi.rules.Fact;
import nl.passend.pluginapi.rules.FactName;
import nl.passend.pluginapi.rules.Facts;
import nl.passend.pluginapi.screen.Section;
import nl.passend.screenkit.Form;
import nl.passend.screenkit.FormErrors;
import nl.passend.screenkit.RenderedPage;
import nl.passend.screenkit.Screen;
import nl.passend.screenkit.ScreenKit;
import nl.passend.screenkit.edition.EditionView;
import nl.passend.screenkit.edition.EditionWriting.Fields;
import org.junit.jupiter.api.Test;

class PersonaScreensTest {
    private static final List<Edition<Persona>> ALL = ShippedForTests.all().stream()
            .map(shipped -> edition(Place.everywhere(shipped.slug()), shipped.content(), EditionState.PUBLISHED))
            .toList();
    private static final KnownFacts FACTS = KnownFacts.shipped();
    private static final PersonaDesk DESK = new PersonaDesk(new ShippedOnly(), null, FACTS, null);

    /** Enough of the library for a form to choose from. */
    private static final LikenessQuestions QUESTIONS = new AskLikeness(
            new Likenesses() {
                @Override
                public List<Likeness> of(Facts facts, Optional<String> municipality) {
                    throw new UnsupportedOperationException();
                }

                @Override
                public Set<FactName> asked() {
                    return FACTS.facts().stream().map(Fact::name).collect(Collectors.toSet());
                }
            },
            FACTS);

    private static final class ShippedOnly implements Personas {
        @Override
        public EditionKind<Persona> kind() {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<Edition<Persona>> all() {
            return ALL;
        }

        @Override
        public List<Edition<Persona>> named(String slug) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<Edition<Persona>> find(String slug, Optional<String> municipality) {
            throw new UnsupportedOperationException();
        }
    }

    @Test
    void the_library_says_that_a_persona_is_a_group_and_shows_forms_below_their_head() {
        var html = RenderedPage.of(library(List.of(), false));

        assertThat(html)
                .contains("Een persona is een groep, geen persoon", "Nora", "href=\"/personas/hermsen-echo\"")
                .doesNotContain("Nieuwe persona schrijven", "In de maak");
        assertThat(html.indexOf("Familie Hermsen: de vraag die terugkomt"))
                .isGreaterThan(html.indexOf("href=\"/personas/hermsen\""))
                .isLessThan(html.indexOf("href=\"/personas/janny\""));
    }

    @Test
    void who_works_on_it_sees_what_is_being_made() {
        var draft = edition(Place.in("rivierstad", "nora"), content("nora"), EditionState.IN_REVIEW);

        var html = RenderedPage.of(library(List.of(draft), true));

        assertThat(html)
                .contains(
                        "In de maak",
                        "Wacht op een lezer",
                        "href=\"/personas/nora/beoordelen?gemeente=rivierstad\"",
                        "Nieuwe persona schrijven");
    }

    @Test
    void a_persona_says_in_plain_words_that_it_is_no_label_and_marks_what_nobody_verified() {
        var html = RenderedPage.of(page("nora", false));

        assertThat(html)
                .contains(
                        "nooit als etiket",
                        "Niet nagekeken",
                        "id=\"situatie-meer-zorg\"",
                        "Nagekeken op",
                        "Wat kan hier helpen?",
                        "Hoe gaat de nacht?")
                .doesNotContain("Eraan werken");
    }

    @Test
    void an_editor_can_write_a_variant_for_each_municipality() {
        var html = RenderedPage.of(page("nora", true));

        assertThat(html).contains("/personas/nora/bewerken?gemeente=rivierstad", "Variant voor Rivierstad schrijven");
    }

    @Test
    void the_card_asks_what_is_different_here() {
        var html = RenderedPage.of(Screen.of(PersonaScreens.TEMPLATES, "card.jte", "Nora")
                .with("address", "/personas/nora/kaart")
                .with("place", Place.everywhere("nora"))
                .with("cards", List.of(published("nora"), published("willem")))
                .with("form", Form.empty())
                .with("choices", List.of()));

        assertThat(html).contains("Wat is bij u anders?", "Nora", "Willem");
    }

    @Test
    void two_versions_are_compared_field_by_field_in_words() {
        Persona before = content("nora");
        Persona after = PersonaFields.read(changed(before), FACTS).orElseThrow();
        var older = edition(Place.everywhere("nora"), before, EditionState.SUPERSEDED);
        var newer = edition(Place.everywhere("nora"), after, EditionState.PUBLISHED);

        var html = RenderedPage.of(page("versions", newer)
                .with("versions", List.of(newer, older))
                .with("names", Map.of())
                .with("works", false)
                .with("older", older)
                .with("differences", Differences.between(before, after))
                .with("choices", List.of())
                .with("form", Form.empty()));

        assertThat(html)
                .contains(
                        "In één zin", "Een nieuwe zin.", "Situatie: titel (ziekenhuis)", "Moet nu naar het ziekenhuis")
                .doesNotContain("Geschreven door");
    }

    @Test
    void a_writer_is_told_that_somebody_else_reads_it() {
        var html = RenderedPage.of(review(EditionState.IN_REVIEW, true, true, false));

        assertThat(html).contains("Daarom leest iemand anders deze versie").doesNotContain("Zo is het goed");
    }

    @Test
    void a_second_reader_can_approve_or_return() {
        var html = RenderedPage.of(review(EditionState.IN_REVIEW, false, true, true));

        assertThat(html).contains("Zo is het goed", "/personas/nora/teruggeven", "name=\"number\" value=\"1\"");
    }

    @Test
    void every_state_of_a_version_has_a_page() {
        for (EditionState state : EditionState.values()) {
            assertThat(RenderedPage.of(review(state, true, false, true))).contains("versie 1");
        }
    }

    @Test
    void a_retired_persona_tells_why() {
        var html =
                RenderedPage.of(page("gone", edition(Place.everywhere("nora"), content("nora"), EditionState.RETIRED)));

        assertThat(html).contains("geldt niet meer", "Ingetrokken, omdat: Te oud.");
    }

    @Test
    void likeness_tells_what_fits_and_what_is_open_and_warns_against_labels() {
        var nora = new Likeness(
                "nora",
                "Nora",
                "Een kind.",
                0.5,
                content("nora").features().subList(0, 1),
                content("nora").features().subList(1, 2),
                content("nora").features().subList(2, 3),
                Optional.of("rivierstad"),
                List.of(content("nora").features().get(2).id()));

        var form = QUESTIONS.fill(
                Form.empty(),
                Json.createObjectBuilder().add("severeMultiple", true).build());

        var html = RenderedPage.of(QUESTIONS.asking(
                Screen.of(PersonaScreens.TEMPLATES, "likeness.jte", "likeness.title")
                        .with("form", form)
                        .with("municipalities", Map.of("rivierstad", "Rivierstad"))
                        .with("asked", true)
                        .with("found", Collections.nCopies(5, nora)),
                form));

        assertThat(html)
                .contains(
                        "heeft ernstige meervoudige beperkingen",
                        "Niet zo: is jonger dan achttien",
                        "Nog niet verteld: krijgt meerzorg",
                        "Zet de naam van een persona niet in een dossier",
                        "Nog 2 persona's",
                        "name=\"f.severeMultiple\"",
                        "value=\"true\" checked",
                        "Zoals Rivierstad deze persona ziet",
                        "Er valt niets weg van wat overal geldt.");
    }

    @Test
    void what_is_told_is_read_as_it_was_filled_in_and_what_is_no_answer_stands_at_its_field() {
        var known = Json.createObjectBuilder()
                .add("age", 7)
                .add("severeMultiple", false)
                .add("unheardOf", "x")
                .build();
        Form form = QUESTIONS.fill(Form.empty(), known);

        assertThat(FACTS.write(QUESTIONS.read(form)).keySet()).containsExactlyInAnyOrder("age", "severeMultiple");
        assertThat(form.isValid()).isTrue();
        Form wrong = Form.empty().with("f.age", "zeven");
        QUESTIONS.read(wrong);
        assertThat(wrong.errors().of("f.age")).isPresent();
    }

    @Test
    void a_persona_that_is_saved_unchanged_stays_the_same_with_its_situation_ids() {
        for (Edition<Persona> edition : ALL) {
            Form form = PersonaFields.form(edition.content());

            assertThat(PersonaFields.read(form, FACTS))
                    .as(edition.item().slug())
                    .contains(edition.content());
        }
    }

    @Test
    void the_form_shows_what_is_there_and_room_for_more() {
        var place = Place.everywhere("nora");
        var form = PersonaFields.form(content("nora"));
        var html = RenderedPage.of(Screen.of(ScreenKit.TEMPLATES, "edition/edit.jte", "edition.edit.title")
                .alsoSpeaks(PersonaScreens.TEMPLATES)
                .with("desk", DESK)
                .with("place", place)
                .with("form", form)
                .with("fields", (Fields) (ui, kit) -> DESK.fields(ui, kit, form, Optional.of(place)))
                .with("municipality", Optional.empty()));

        assertThat(html)
                .contains(
                        "name=\"situations.8.title\"",
                        "? Regel eerst de nacht en de slaap van ouders.",
                        "Familie Hermsen",
                        "Pas na lezen door een ervaringsdeskundige");
    }

    @Test
    void a_new_situation_gets_an_id_of_its_title_that_no_other_has() {
        Persona nora = content("nora");
        Form form = PersonaFields.form(nora)
                .with("situations.7.title", "Ziekenhuis")
                .with("situations.8.title", "Één té lange nacht!");

        assertThat(PersonaFields.read(form, FACTS).orElseThrow().situations())
                .extracting(situation -> situation.id())
                .endsWith("ziekenhuis-2", "een-te-lange-nacht");
    }

    @Test
    void what_a_persona_is_known_by_can_be_written_and_a_new_one_gets_an_id_of_its_words() {
        Persona nora = content("nora");
        int next = nora.features().size();
        Form form = PersonaFields.form(nora)
                .with("features." + next + ".words", "woont thuis en is jong")
                .with("features." + next + ".weight", 2)
                .with("features." + next + ".when", "lives is ownHome of withParents\nage hoogstens 17");

        assertThat(PersonaFields.read(form, FACTS).orElseThrow().features())
                .hasSize(next + 1)
                .last()
                .isEqualTo(new Feature(
                        "woont-thuis-en-is-jong",
                        "woont thuis en is jong",
                        2,
                        List.of(
                                new FactTest("lives", Feature.Test.EQUALS, List.of("ownHome", "withParents")),
                                new FactTest("age", Feature.Test.AT_MOST, List.of("17")))));
        form.with("features.0.words", "");
        form.with("features.0.when", "");
        assertThat(PersonaFields.read(form, FACTS).orElseThrow().features()).hasSize(next);
    }

    @Test
    void what_cannot_be_a_test_is_told_at_its_own_row() {
        Form form = PersonaFields.form(content("nora"))
                .with("features.0.when", "age ongeveer 7")
                .with("features.1.when", "lives is castle")
                .with("features.2.when", "")
                .with("features.3.words", "")
                .with("features.4.weight", "9");

        assertThat(PersonaFields.read(form, FACTS)).isEmpty();
        assertThat(form.errors().entries())
                .extracting(FormErrors.Entry::field)
                .contains(
                        "features.0.when",
                        "features.1.when",
                        "features.2.when",
                        "features.3.words",
                        "features.4.weight");
    }

    @Test
    void the_form_after_another_wrote_shows_both_texts() {
        var theirs = PersonaFields.of(content("nora"));
        var yours = PersonaFields.of(content("nora"));
        yours.put("claim", "Een andere zin.");

        var html = RenderedPage.of(page("both", edition(Place.everywhere("nora"), content("nora"), EditionState.DRAFT))
                .with("theirs", theirs)
                .with("yours", yours));

        assertThat(html).contains("Een andere zin.", "In één zin", "value=\"3\"");
    }

    private static Form changed(Persona persona) {
        Form form = PersonaFields.form(persona).with("claim", "Een nieuwe zin.");
        for (int i = 0; i < persona.situations().size(); i++) {
            if (persona.situations().get(i).id().equals("ziekenhuis")) {
                form.with("situations." + i + ".title", "Moet nu naar het ziekenhuis");
            }
        }
        return form;
    }

    private static Screen library(List<Edition<Persona>> beingMade, boolean writes) {
        return Screen.of(PersonaScreens.TEMPLATES, "library.jte", "library.title")
                .with("personas", ALL)
                .with("beingMade", beingMade)
                .with("writes", writes)
                .with("places", Map.of("rivierstad", "Rivierstad"));
    }

    private static Screen page(String slug, boolean writes) {
        return Screen.of(PersonaScreens.TEMPLATES, "persona.jte", slug)
                .with("edition", published(slug))
                .with("helps", Map.of("meer-zorg", List.of(Section.text("Vragen om te stellen", "Hoe gaat de nacht?"))))
                .with("besides", new ArrayList<Edition<Persona>>())
                .with("family", List.of())
                .with("places", Map.of("rivierstad", "Rivierstad"))
                .with("works", writes)
                .with("writes", writes);
    }

    private static Screen review(EditionState state, boolean writes, boolean reviews, boolean second) {
        return page("review", edition(Place.everywhere("nora"), content("nora"), state))
                .with("names", Map.of())
                .with("before", Optional.empty())
                .with("differences", List.of())
                .with("form", Form.empty())
                .with("writes", writes)
                .with("reviews", reviews)
                .with("second", second);
    }

    /** A page of the kit about this version. */
    private static Screen page(String template, Edition<Persona> edition) {
        return Screen.of(ScreenKit.TEMPLATES, "edition/" + template + ".jte", "Nora")
                .alsoSpeaks(PersonaScreens.TEMPLATES)
                .with("shown", new EditionView<>(DESK, edition));
    }

    private static Edition<Persona> published(String slug) {
        return ALL.stream()
                .filter(edition -> edition.item().slug().equals(slug))
                .findFirst()
                .orElseThrow();
    }

    private static Persona content(String slug) {
        return published(slug).content();
    }

    private static Edition<Persona> edition(Place place, Persona content, EditionState state) {
        return new Edition<>(
                UUID.randomUUID(),
                new EditionItem(UUID.randomUUID(), place, Optional.empty()),
                1,
                state,
                content,
                "Een proef.",
                Optional.of(LocalDate.of(2026, 11, 22)),
                List.of(Me.SYSTEM.personId()),
                Instant.EPOCH,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(LocalDate.of(2026, 11, 22)),
                Optional.empty(),
                state == EditionState.RETIRED ? Optional.of("Te oud.") : Optional.empty(),
                3);
    }
}
