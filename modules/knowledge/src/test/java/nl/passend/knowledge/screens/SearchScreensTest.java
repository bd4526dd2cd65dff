// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.screens;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.passend.kernel.rest.Slice;
import nl.passend.knowledge.SearchAnswer;
import nl.passend.knowledge.SearchAnswer.Count;
import nl.passend.knowledge.SearchAnswer.Fragment;
import nl.passend.knowledge.SearchAnswer.Hit;
import nl.passend.knowledge.SearchKind;
import nl.passend.screenkit.Form;
import nl.passend.screenkit.Link;
import nl.passend.screenkit.RenderedPage;
import nl.passend.screenkit.Screen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SearchScreensTest {
    @Test
    void what_was_found_is_marked_and_nothing_in_it_is_markup() throws IOException {
        var hit = hit(
                List.of(new Fragment("Een ", false), new Fragment("<b>logeerhuis</b>", true)),
                List.of(new Fragment("Voor <i>kinderen</i>.", false)));
        var html = found(answer(List.of(hit), Optional.empty()));

        assertThat(html)
                .contains("Een <mark>&lt;b&gt;logeerhuis&lt;/b&gt;</mark>")
                .contains("Voor &lt;i&gt;kinderen&lt;/i&gt;.")
                .doesNotContain("<b>logeerhuis", "<i>kinderen");
    }

    @Test
    void a_choice_tells_how_many_there_are_and_lets_go_of_itself() throws IOException {
        var html = found(answer(List.of(hit(List.of(new Fragment("x", false)), List.of())), Optional.of("logeren")));

        assertThat(html)
                .contains("Bedoelt u <a", "Aanbod <span class=\"passend-quiet\">(3)</span>")
                .contains("aria-current=\"true\"")
                .contains("Stroomdorp", "Heel Nederland");
    }

    @Test
    void an_address_adds_and_takes_away_what_was_chosen() {
        var address = SearchAddress.of("abc")
                .withKind("route")
                .withRegion("stroomdorp")
                .withKind("law");

        assertThat(address.href()).isEqualTo("/zoeken?vraag=abc&soort=route&soort=law&gemeente=stroomdorp");
        assertThat(address.withKind("route")
                        .withKind("law")
                        .withRegion("stroomdorp")
                        .isNarrowed())
                .isFalse();
        assertThat(address.after("routes/a b")).endsWith("&na=routes%2Fa+b");
    }

    @ParameterizedTest
    @EnumSource(SearchKind.class)
    void every_kind_has_a_word(SearchKind kind) throws IOException {
        var html = found(new SearchAnswer(
                new Slice<>(List.of(), Optional.empty()),
                1,
                List.of(new Count(kind.code(), 1)),
                List.of(),
                List.of(),
                Optional.empty()));

        assertThat(html).doesNotContain("search.kind");
    }

    private static Hit hit(List<Fragment> title, List<Fragment> excerpt) {
        return new Hit(
                "offers/1", SearchKind.OFFER, title, excerpt, "/kennis/aanbod", List.of("stroomdorp"), List.of("wmo"));
    }

    private static SearchAnswer answer(List<Hit> hits, Optional<String> suggestion) {
        return new SearchAnswer(
                new Slice<>(hits, Optional.empty()),
                hits.size(),
                List.of(new Count("offer", 3)),
                List.of(new Count("stroomdorp", 2), new Count("nl", 1)),
                List.of(new Count("wmo", 3)),
                suggestion);
    }

    private static String found(SearchAnswer answer) throws IOException {
        var address = SearchAddress.of("abc").withKind("offer");
        return RenderedPage.of(Screen.of(KnowledgeScreens.TEMPLATES, "searchFound.jte", "search.title")
                .with("form", Form.empty().with("q", "logeerhuis"))
                .with("answer", answer)
                .with("places", Map.of("stroomdorp", "Stroomdorp"))
                .with("lawTitles", Map.of("wmo", "Wmo 2015"))
                .with("kinds", SearchChoice.of(answer.kinds(), address.kinds(), address::withKind))
                .with("regions", SearchChoice.of(answer.regions(), List.of(), address::withRegion))
                .with("laws", SearchChoice.of(answer.laws(), List.of(), address::withLaw))
                .with("suggested", answer.suggestion().map(better -> new Link("/zoeken?vraag=def", better)))
                .with("all", Optional.of("/zoeken?vraag=abc"))
                .with("next", Optional.empty())
                .with("first", Optional.empty()));
    }
}
