// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.screens;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.passend.kernel.edition.EditionOwners.Candidate;
import nl.passend.knowledge.Owned;
import nl.passend.knowledge.Programme;
import nl.passend.knowledge.internal.items.SomeItems;
import nl.passend.knowledge.internal.programmes.Keepers;
import nl.passend.knowledge.internal.programmes.SomeProgrammes;
import nl.passend.screenkit.Form;
import nl.passend.screenkit.RenderedPage;
import nl.passend.screenkit.Screen;
import org.junit.jupiter.api.Test;

class ProgrammeScreensTest {
    private static final Candidate LOTTE = new Candidate(UUID.randomUUID(), "Lotte Muntgras");

    @Test
    void a_programme_that_is_saved_unchanged_stays_the_same() {
        Programme over = SomeProgrammes.over("Samen");

        assertThat(ProgrammeFields.read(ProgrammeFields.of(over).form())).contains(over);

        Form bothVersions = Form.empty();
        ProgrammeFields.of(over).values().forEach(bothVersions::with);
        assertThat(ProgrammeFields.read(bothVersions)).contains(over);
    }

    @Test
    void what_nobody_keeps_shouts_before_anything_else_is_read() {
        var html = RenderedPage.of(Screen.of(KnowledgeScreens.TEMPLATES, "programme.jte", "x")
                .with("view", view(Optional.empty()))
                .with("writes", false));

        assertThat(html).contains("Heeft geen eigenaar meer", "Afgelopen", "Het werk ging over naar het team.", "Les");
        assertThat(html.indexOf("Heeft geen eigenaar meer")).isLessThan(html.indexOf("Het werk ging over"));
        assertThat(html).doesNotContain("/eigenaar\"", "Programma afsluiten");
    }

    @Test
    void what_somebody_keeps_does_not_shout() {
        var html = RenderedPage.of(Screen.of(KnowledgeScreens.TEMPLATES, "programme.jte", "x")
                .with("view", view(Optional.of(LOTTE.person())))
                .with("writes", false));

        assertThat(html.indexOf("Heeft geen eigenaar meer")).isGreaterThan(html.indexOf("Wat het naliet"));
        assertThat(html).contains("Een redacteur houdt dit bij.");
    }

    @Test
    void ending_asks_about_each_item_and_nobody_is_a_choice_one_makes() {
        var html = RenderedPage.of(Screen.of(KnowledgeScreens.TEMPLATES, "programmeEnd.jte", "x")
                .with("view", view(Optional.empty()))
                .with("choices", List.of(LOTTE))
                .with("form", Form.empty()));

        assertThat(html).contains("name=\"items.les\"", "name=\"owner\"", "Lotte Muntgras", "value=\"niemand\"");
    }

    @Test
    void a_new_owner_is_chosen_and_never_left_open_by_mistake() {
        Form empty = Form.empty();

        assertThat(OwnerForm.read(empty, "to")).isEmpty();
        assertThat(empty.errors().of("to")).isPresent();
        assertThat(OwnerForm.read(Form.empty().with("to", "niemand"), "to")).contains(Optional.empty());
        assertThat(OwnerForm.read(Form.empty().with("to", LOTTE.person()), "to"))
                .contains(Optional.of(LOTTE.person()));

        var html = RenderedPage.of(Screen.of(KnowledgeScreens.TEMPLATES, "owner.jte", "x")
                .with("title", "De tip")
                .with("owned", new Owned(Owned.State.ORPHANED, Optional.empty()))
                .with("choices", List.of(LOTTE))
                .with("address", "/kennis/tips/tip")
                .with("whole", false)
                .with("form", empty));
        assertThat(html).contains("action=\"/kennis/tips/tip/eigenaar\"", "Kies wie dit overneemt, of kies niemand.");
    }

    @Test
    void the_list_says_which_ended_and_which_lost_its_owner() {
        var html = RenderedPage.of(Screen.of(KnowledgeScreens.TEMPLATES, "programmes.jte", "x")
                .with("programmes", List.of(view(Optional.empty())))
                .with("orphans", List.of())
                .with("writes", false));

        assertThat(html).contains("Afgelopen", "Heeft geen eigenaar meer", "Hier kwam 1 stuk kennis uit.");
    }

    private static ProgrammeView view(Optional<UUID> owner) {
        var programme = SomeProgrammes.edition("wijk", SomeProgrammes.over("Samen"), owner);
        var now = new Keepers.Now(
                List.of(LOTTE),
                Map.of("wijk", programme),
                Map.of("wijk", programme.content().until().orElseThrow()),
                LocalDate.of(2026, 11, 22),
                Optional.empty());
        var lesson = SomeItems.lesson("Tel eerst");
        var item = SomeItems.edition(
                "les",
                new nl.passend.knowledge.KnowledgeItem(
                        lesson.kind(),
                        lesson.title(),
                        lesson.summary(),
                        lesson.text(),
                        lesson.lesson(),
                        lesson.story(),
                        lesson.approach(),
                        lesson.contact(),
                        lesson.links(),
                        lesson.regions(),
                        Optional.of("wijk"),
                        lesson.sources()),
                SomeItems.TODAY);
        return ProgrammeView.of(programme, List.of(item), now, List.of());
    }
}
