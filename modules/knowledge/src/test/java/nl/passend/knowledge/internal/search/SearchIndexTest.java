// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.search;

import static nl.passend.knowledge.internal.search.SomeFindables.tip;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.passend.kernel.account.Role;
import nl.passend.knowledge.Findable;
import nl.passend.knowledge.Readers;
import nl.passend.knowledge.SearchAnswer;
import nl.passend.knowledge.SearchAnswer.Count;
import nl.passend.knowledge.SearchAnswer.Fragment;
import nl.passend.knowledge.SearchAnswer.Hit;
import nl.passend.knowledge.SearchKind;
import nl.passend.knowledge.SearchQuestion;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchIndexTest {
    private static final Set<String> NOBODY_KNOWN = Readers.marksOf(Optional.empty());

    @TempDir
    Path home;

    private final SomeFindables source = new SomeFindables("tips");
    private IndexKeeper keeper;

    @BeforeEach
    void some_tips() {
        source.with(tip(
                        "carer",
                        "Steun voor mantelzorgers",
                        "Vraag de gemeente om mantelzorgondersteuning. Een adempauze mag ook."))
                .with(tip(
                        "budget", "Zelf zorg inkopen", "Dat kan met een persoonsgebonden budget. U schrijft een plan."))
                .with(tip("debt", "Schulden", "De schuldhulpverlening van de gemeente belt binnen drie werkdagen."))
                .with(tip(
                        "admin",
                        "Een bewindvoerder",
                        "Die regelt het geld als dat zelf niet lukt. Cliënten mogen er een vragen."))
                .with(tip(
                        "team",
                        "Afspraken van het team",
                        "Het geheimewoord staat alleen hier.",
                        Readers.having(Role.WORKER)));
        keeper = new IndexKeeper(home, List.of(source));
    }

    @AfterEach
    void close() throws IOException {
        keeper.close();
    }

    @Test
    void inflected_words_compounds_accents_and_synonyms_are_found() throws IOException {
        keeper.open();

        assertThat(found("mantelzorg")).containsExactly("carer");
        assertThat(found("ondersteuning mantelzorger")).contains("carer");
        assertThat(found("schuld")).containsExactly("debt");
        assertThat(found("hulp bij schulden")).contains("debt");
        assertThat(found("pgb")).containsExactly("budget");
        assertThat(found("P.G.B.")).containsExactly("budget");
        assertThat(found("client")).containsExactly("admin");
        assertThat(found("bewind voering")).containsExactly("admin");
        assertThat(found("gemeenten")).containsExactlyInAnyOrder("carer", "debt");
    }

    @Test
    void a_typing_error_is_forgiven_and_the_right_word_is_offered() throws IOException {
        keeper.open();

        assertThat(found("matnelzorg")).contains("carer");
        var answer = ask("Hoe vraag ik een bewindvoeder?");
        assertThat(answer.suggestion()).contains("Hoe vraag ik een bewindvoerder?");
        assertThat(answer.hits().items().get(0).id()).isEqualTo("tips/admin");
        assertThat(ask("bewindvoerder").suggestion()).isEmpty();
        assertThat(found("xyzzy")).isEmpty();
    }

    @Test
    void what_was_found_is_marked_in_plain_pieces() throws IOException {
        source.with(tip("markup", "Een <b>vette</b> titel", "Schrijf aan <script>alert(1)</script> het zorgkantoor."));
        keeper.open();

        var hit = ask("zorgkantoor vette").hits().items().get(0);

        assertThat(hit.title()).contains(new Fragment("vette", true));
        assertThat(hit.excerpt()).contains(new Fragment("zorgkantoor", true));
        assertThat(text(hit.title())).isEqualTo("Een <b>vette</b> titel");
        assertThat(text(hit.excerpt())).isEqualTo("Schrijf aan <script>alert(1)</script> het zorgkantoor.");
    }

    @Test
    void a_whole_compound_is_marked_when_a_part_was_asked_for() throws IOException {
        keeper.open();

        assertThat(ask("mantelzorg").hits().items().get(0).excerpt())
                .contains(new Fragment("mantelzorgondersteuning", true));
    }

    @Test
    void counts_say_what_one_would_get_by_choosing() throws IOException {
        source.with(placed("a", SearchKind.OFFER, "stroomdorp", "wmo"))
                .with(placed("b", SearchKind.OFFER, "bergdorp", "wmo"))
                .with(placed("c", SearchKind.ROUTE, "bergdorp", "wlz"));
        keeper.open();

        var answer = ask(new SearchQuestion(
                "logeren", Set.of(SearchKind.OFFER), Set.of("bergdorp"), Set.of(), Optional.empty(), 10));

        assertThat(answer.hits().items()).extracting(Hit::id).containsExactly("tips/b");
        assertThat(answer.total()).isEqualTo(1);
        assertThat(answer.kinds()).containsExactlyInAnyOrder(new Count("offer", 1), new Count("route", 1));
        assertThat(answer.regions()).containsExactlyInAnyOrder(new Count("bergdorp", 1), new Count("stroomdorp", 1));
        assertThat(answer.laws()).containsExactly(new Count("wmo", 1));
    }

    @Test
    void pages_follow_one_another_without_gap_or_repetition() throws IOException {
        for (int i = 0; i < 45; i++) {
            source.with(tip("page" + i, "Logeren " + i, "Logeren."));
        }
        keeper.open();
        var seen = new java.util.ArrayList<String>();
        Optional<String> after = Optional.empty();
        do {
            var page = ask(new SearchQuestion("logeren", Set.of(), Set.of(), Set.of(), after, 10))
                    .hits();
            page.items().forEach(hit -> seen.add(hit.id()));
            after = page.next();
        } while (after.isPresent());

        assertThat(seen).hasSize(45).doesNotHaveDuplicates();
    }

    @Test
    void what_one_may_not_read_is_neither_found_nor_counted_nor_suggested() throws IOException {
        keeper.open();

        assertThat(ask("geheimewoord")).isEqualTo(ask("onbestaandwoord"));
        assertThat(ask("geheimewoordt").suggestion()).isEmpty();
        var worker = Set.of("everybody", "signed-in", "role:WORKER");
        assertThat(keeper.current()
                        .orElseThrow()
                        .ask(SearchQuestion.of("geheimewoord"), worker)
                        .total())
                .isEqualTo(1);
    }

    @Test
    void a_change_is_found_and_what_went_is_not() throws IOException {
        keeper.open();
        source.with(tip("new", "Nieuw: respijtweekend", "Een weekend vrij.")).without("debt");

        keeper.lookAgain(source, Set.of("new", "debt"));

        assertThat(found("respijtweekend")).containsExactly("new");
        assertThat(found("schulden")).isEmpty();
    }

    @Test
    void what_changed_unannounced_is_found_after_a_look_at_everything() throws IOException {
        keeper.open();
        source.with(tip("budget", "Zelf hulp kiezen", "Nu zonder afkorting.")).without("admin");

        keeper.compareAll();

        assertThat(found("pgb")).isEmpty();
        assertThat(found("kiezen")).containsExactly("budget");
        assertThat(found("bewindvoerder")).isEmpty();
    }

    @Test
    void an_index_is_there_again_after_a_restart() throws IOException {
        keeper.open();
        keeper.close();
        var afresh = new IndexKeeper(home, List.of());

        afresh.open();

        assertThat(afresh.current()
                        .orElseThrow()
                        .ask(SearchQuestion.of("pgb"), NOBODY_KNOWN)
                        .total())
                .isEqualTo(1);
        afresh.close();
    }

    @Test
    void a_damaged_index_is_built_again() throws IOException {
        keeper.open();
        keeper.close();
        each(file -> Files.write(file, new byte[] {1, 2, 3}));
        keeper = new IndexKeeper(home, List.of(source));

        keeper.open();

        assertThat(found("pgb")).containsExactly("budget");
    }

    @Test
    void an_index_of_another_make_is_built_again() throws IOException {
        var dutch = new DutchWords();
        var other =
                SearchIndex.create(Files.createDirectories(home.resolve("7")), dutch, new Synonyms(dutch, List.of()));
        other.put("tips", tip("old", "Oud en half", "Nooit af."));
        other.close();

        keeper.open();

        assertThat(found("pgb")).containsExactly("budget");
        assertThat(found("oud half")).isEmpty();
        assertThat(Files.exists(home.resolve("7"))).isFalse();
    }

    @Test
    void while_a_new_index_is_built_one_goes_on_searching_and_changes_are_found() throws IOException {
        keeper.open();
        var during = new java.util.ArrayList<Boolean>();
        var slow = new SomeFindables("slow");
        var watching = new IndexKeeper(home.resolve("other"), List.of(source, slow));
        watching.open();
        for (int i = 0; i < 501; i++) {
            slow.with(tip("s" + i, "Vulling " + i, "Vulling."));
        }

        watching.rebuild(documents -> {
            try {
                source.with(tip("late", "Laatkomer", "Kwam tijdens het bouwen."))
                        .without("debt");
                watching.lookAgain(source, Set.of("late", "debt"));
                during.add(watching.current()
                                .orElseThrow()
                                .ask(SearchQuestion.of("laatkomer"), NOBODY_KNOWN)
                                .total()
                        == 1);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });

        assertThat(during).isNotEmpty().containsOnly(true);
        var index = watching.current().orElseThrow();
        assertThat(index.ask(SearchQuestion.of("laatkomer"), NOBODY_KNOWN).total())
                .isEqualTo(1);
        assertThat(index.ask(SearchQuestion.of("schulden"), NOBODY_KNOWN).total())
                .isZero();
        assertThat(index.ask(SearchQuestion.of("vulling"), NOBODY_KNOWN).total())
                .isEqualTo(501);
        watching.close();
    }

    @Test
    void one_source_that_fails_does_not_hide_the_others() throws IOException {
        var broken = new IndexKeeper(home.resolve("broken"), List.of(new FailingSource(), source));

        broken.open();

        assertThat(broken.current()
                        .orElseThrow()
                        .ask(SearchQuestion.of("pgb"), NOBODY_KNOWN)
                        .total())
                .isEqualTo(1);
        broken.close();
    }

    private static Findable placed(String id, SearchKind kind, String region, String law) {
        return new Findable(
                id,
                kind,
                "Logeren " + id,
                "Logeren.",
                List.of(),
                "/x",
                Set.of(region),
                Set.of(law),
                Readers.everybody());
    }

    private interface OnFile {
        void run(Path file) throws IOException;
    }

    private void each(OnFile what) throws IOException {
        try (Stream<Path> files = Files.walk(home)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                what.run(file);
            }
        }
    }

    private static String text(List<Fragment> fragments) {
        return fragments.stream().map(Fragment::text).collect(Collectors.joining());
    }

    private List<String> found(String words) throws IOException {
        return ask(words).hits().items().stream()
                .map(hit -> hit.id().substring("tips/".length()))
                .toList();
    }

    private SearchAnswer ask(String words) throws IOException {
        return ask(SearchQuestion.of(words));
    }

    private SearchAnswer ask(SearchQuestion question) throws IOException {
        return keeper.current().orElseThrow().ask(question, NOBODY_KNOWN);
    }
}
