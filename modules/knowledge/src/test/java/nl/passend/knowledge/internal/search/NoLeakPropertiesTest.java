// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import nl.passend.kernel.account.Me;
import nl.passend.kernel.account.Role;
import nl.passend.knowledge.Findable;
import nl.passend.knowledge.Readers;
import nl.passend.knowledge.SearchAnswer;
import nl.passend.knowledge.SearchAnswer.Hit;
import nl.passend.knowledge.SearchKind;
import nl.passend.knowledge.SearchQuestion;

/**
 * Whatever stands in documents that somebody may not read, their answer is the one that they would get if those documents did not
 * exist: the same hits, counts, choices and suggestions. Only the order of hits may differ, because how rare a word is counts over all.
 */
class NoLeakPropertiesTest {
    private static final List<String> WORDS = List.of(
            "mantelzorg",
            "mantelzorger",
            "logeren",
            "logeerhuis",
            "schulden",
            "schuldhulp",
            "geheim",
            "geheimen",
            "woning",
            "wonen",
            "pgb",
            "budget",
            "wlz",
            "indicatie",
            "crisis",
            "crisisplek",
            "dementie",
            "vergeten",
            "zorgkantoor",
            "kantoor");
    private static final List<Readers> READERS = List.of(
            Readers.everybody(),
            Readers.signedIn(),
            Readers.having(Role.WORKER),
            Readers.having(Role.KNOWLEDGE_EDITOR),
            Readers.of("stroomdorp"),
            Readers.of("bergdorp"),
            Readers.having(Role.WORKER, "bergdorp"));

    private static Path home;

    @BeforeContainer
    static void folder() throws IOException {
        home = Files.createTempDirectory("search");
    }

    @AfterContainer
    static void clean() throws IOException {
        try (var all = Files.walk(home)) {
            for (Path one : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(one);
            }
        }
    }

    @Property(tries = 150)
    void the_answer_is_the_one_without_what_one_may_not_read(
            @ForAll("documents") List<Findable> documents,
            @ForAll("questions") SearchQuestion question,
            @ForAll("people") Optional<Me> reader)
            throws IOException {
        var marks = Readers.marksOf(reader);
        var readable = documents.stream()
                .filter(one -> one.readers().marks().stream().anyMatch(marks::contains))
                .toList();

        var answer = ask(documents, question, marks);

        assertThat(ids(answer))
                .isSubsetOf(readable.stream().map(one -> "d/" + one.id()).toList());
        assertThat(seen(answer)).isEqualTo(seen(ask(readable, question, marks)));
    }

    private static SearchAnswer ask(List<Findable> documents, SearchQuestion question, Set<String> marks)
            throws IOException {
        var dutch = new DutchWords();
        var folder = Files.createDirectory(home.resolve(UUID.randomUUID().toString()));
        try (var index = SearchIndex.create(folder, dutch, new Synonyms(dutch, WordFile.lines("synonyms_nl.txt")))) {
            for (Findable one : documents) {
                index.put("d", one);
            }
            index.refresh();
            return index.ask(question, marks);
        }
    }

    private static List<Object> seen(SearchAnswer answer) {
        return List.of(
                new TreeSet<>(ids(answer)),
                answer.hits().items().stream()
                        .collect(Collectors.toMap(Hit::id, hit -> List.of(hit.title(), hit.excerpt(), hit.regions()))),
                answer.total(),
                answer.kinds(),
                answer.regions(),
                answer.laws(),
                answer.suggestion());
    }

    private static List<String> ids(SearchAnswer answer) {
        return answer.hits().items().stream().map(Hit::id).toList();
    }

    @Provide
    Arbitrary<List<Findable>> documents() {
        var one = Combinators.combine(
                        sentence(4),
                        sentence(12),
                        Arbitraries.of(READERS),
                        Arbitraries.of(SearchKind.TIP, SearchKind.OFFER, SearchKind.LAW),
                        Arbitraries.of("stroomdorp", "bergdorp", ""),
                        Arbitraries.of("wlz", "wmo", ""))
                .as((title, text, readers, kind, region, law) ->
                        new Findable("x", kind, title, text, List.of(), "/x", some(region), some(law), readers));
        return one.list().ofMinSize(1).ofMaxSize(25).map(NoLeakPropertiesTest::numbered);
    }

    private static List<Findable> numbered(List<Findable> all) {
        var numbered = new ArrayList<Findable>();
        for (int i = 0; i < all.size(); i++) {
            var one = all.get(i);
            numbered.add(new Findable(
                    "n" + i,
                    one.kind(),
                    one.title(),
                    one.text(),
                    one.words(),
                    one.page(),
                    one.regions(),
                    one.laws(),
                    one.readers()));
        }
        return numbered;
    }

    @Provide
    Arbitrary<SearchQuestion> questions() {
        return Combinators.combine(
                        mistyped().list().ofMinSize(1).ofMaxSize(4).map(words -> String.join(" ", words)),
                        Arbitraries.<Set<SearchKind>>of(
                                Set.of(), Set.of(SearchKind.TIP), Set.of(SearchKind.LAW, SearchKind.OFFER)),
                        Arbitraries.of("", "bergdorp"))
                .as((words, kinds, region) ->
                        new SearchQuestion(words, kinds, some(region), Set.of(), Optional.empty(), 100));
    }

    /** Words as they are, and with a letter gone. */
    private static Arbitrary<String> mistyped() {
        return Combinators.combine(Arbitraries.of(WORDS), Arbitraries.integers().between(0, 30))
                .as((word, at) ->
                        at < 1 || at >= word.length() ? word : word.substring(0, at) + word.substring(at + 1));
    }

    @Provide
    Arbitrary<Optional<Me>> people() {
        return Arbitraries.of(
                Optional.empty(),
                Optional.of(me(Set.of(Role.CLIENT), "stroomdorp")),
                Optional.of(me(Set.of(Role.WORKER), "bergdorp")),
                Optional.of(me(Set.of(Role.WORKER, Role.KNOWLEDGE_EDITOR), "")));
    }

    private static Me me(Set<Role> roles, String theme) {
        return new Me(new UUID(0, 7), new UUID(0, 8), "iemand", "Iemand", roles, theme, Optional.empty());
    }

    private static Arbitrary<String> sentence(int most) {
        return Arbitraries.of(WORDS).list().ofMinSize(1).ofMaxSize(most).map(words -> String.join(" ", words));
    }

    private static Set<String> some(String value) {
        return value.isEmpty() ? Set.of() : Set.of(value);
    }
}
