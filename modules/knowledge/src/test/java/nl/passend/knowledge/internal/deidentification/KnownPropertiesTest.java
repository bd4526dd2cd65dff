// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.deidentification;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.passend.knowledge.Deidentification.Kind;

/** However somebody writes what is known, it does not pass. */
class KnownPropertiesTest {
    private final TextCheck check = new TextCheck(List.of());

    @Property(tries = 4000)
    void a_known_name_is_found_in_every_spelling(
            @ForAll("names") String name,
            @ForAll("spellings") UnaryOperator<String> spelling,
            @ForAll("texts") String[] around) {
        String written = spelling.apply(name);
        String text = around[0] + " " + written + around[1];

        var found = check.check(text, List.of(name));

        int start = around[0].length() + 1;
        assertThat(found)
                .as("%s as [%s]", name, text)
                .anyMatch(finding -> finding.kind() == Kind.KNOWN
                        && finding.start() <= start
                        && finding.end() >= start + written.length());
    }

    @Property(tries = 2000)
    void with_another_typing_mistake_a_longer_name_is_found_too(
            @ForAll("longNames") String name, @ForAll("mistakes") Mistake mistake, @ForAll("texts") String[] around) {
        String written = mistake.in(name);
        String text = around[0] + " " + written + around[1];

        assertThat(check.check(text, List.of(name)))
                .as("%s as [%s]", name, text)
                .anyMatch(finding -> finding.kind() == Kind.KNOWN);
    }

    @Property(tries = 1000)
    void initials_before_a_known_surname_are_found_with_it(
            @ForAll("names") String given, @ForAll("longNames") String surname, @ForAll("texts") String[] around) {
        String initialed = given.substring(0, 1).toUpperCase(Locale.ROOT) + ". " + surname;
        String text = around[0] + " " + initialed + around[1];

        int start = around[0].length() + 1;
        assertThat(check.check(text, List.of(given + " " + surname)))
                .as(text)
                .anyMatch(finding -> finding.kind() == Kind.KNOWN
                        && finding.start() <= start
                        && finding.end() >= start + initialed.length());
    }

    @Property(tries = 1000)
    void any_text_is_checked_without_a_failure_and_findings_stand_apart(
            @ForAll String text, @ForAll List<String> known) {
        var found = check.check(text, known);

        for (int i = 0; i < found.size(); i++) {
            assertThat(found.get(i).end()).isLessThanOrEqualTo(text.length());
            assertThat(i == 0 || found.get(i).start() >= found.get(i - 1).end()).isTrue();
        }
    }

    /** A typing mistake at a place behind the first letter. */
    record Mistake(int kind, int place, char letter) {
        String in(String name) {
            int at = 1 + place % (name.length() - 2);
            return switch (kind) {
                case 0 -> name.substring(0, at) + name.substring(at + 1);
                case 1 -> name.substring(0, at) + letter + name.substring(at);
                case 2 -> name.substring(0, at) + letter + name.substring(at + 1);
                default -> name.substring(0, at) + name.charAt(at + 1) + name.charAt(at) + name.substring(at + 2);
            };
        }
    }

    @Provide
    Arbitrary<Mistake> mistakes() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(0, 20),
                        Arbitraries.chars().range('a', 'z'))
                .as(Mistake::new);
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.oneOf(
                Arbitraries.of(
                        "Lente",
                        "Mirre",
                        "Tycho",
                        "Zonnewolk",
                        "Jutka",
                        "Papierboot",
                        "Vuurpijl",
                        "Noor",
                        "Çağla",
                        "Zoë",
                        "Jérôme",
                        "Agnieszka",
                        "Łukasz",
                        "Oleksandr",
                        "Khadija",
                        "Mohammed",
                        "Xanthe",
                        "Thijs",
                        "Ruijven",
                        "Björn",
                        "Søren",
                        "Wieże",
                        "Chantal",
                        "Quinten",
                        "Dijkzicht",
                        "Bosch",
                        "Kloosterhof",
                        "Ezra"),
                longNames());
    }

    /** Like words of here, but on no list. */
    @Provide
    Arbitrary<String> longNames() {
        var syllable = Combinators.combine(
                        Arbitraries.of(
                                "b", "br", "d", "f", "g", "h", "k", "l", "m", "n", "p", "r", "s", "st", "t", "v", "w",
                                "z"),
                        Arbitraries.of("a", "aa", "e", "ee", "i", "ie", "ij", "o", "oe", "u", "ui"),
                        Arbitraries.of("", "k", "l", "m", "n", "r", "s", "t"))
                .as((begin, middle, end) -> begin + middle + end);
        return syllable.list()
                .ofMinSize(3)
                .ofMaxSize(4)
                .map(parts -> String.join("", parts))
                .map(name -> name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1));
    }

    @Provide
    Arbitrary<String[]> texts() {
        return Combinators.combine(
                        Arbitraries.of(
                                "Gisteren was",
                                "het gaat om",
                                "Volgens de buren wil",
                                "LET OP:",
                                "Ik ken (",
                                "moeder -",
                                "a.b.c,"),
                        Arbitraries.of(
                                " niet meer thuis.", ".", "", ", en nu?", "\nmorgen weer", " (7)", "!", " / anders"))
                .as((before, after) -> new String[] {before, after});
    }

    /** One way of writing another, or two of them after one another. */
    @Provide
    Arbitrary<UnaryOperator<String>> spellings() {
        Arbitrary<UnaryOperator<String>> letters = Arbitraries.of(List.<UnaryOperator<String>>of(
                name -> name,
                name -> name.toUpperCase(Locale.ROOT),
                name -> name.toLowerCase(Locale.ROOT),
                KnownPropertiesTest::withoutAccents,
                name -> Normalizer.normalize(name, Normalizer.Form.NFD),
                name -> name.replace("ij", "y"),
                name -> name.replace("y", "ij"),
                name -> name.replaceAll("k(?![eiyhk])", "c"),
                name -> name.replace("z", "s"),
                name -> name.replace("v", "f"),
                name -> name.replace("nn", "n").replace("tt", "t").replace("aa", "a"),
                name -> name.replace("oe", "ou")));
        Arbitrary<UnaryOperator<String>> shapes = Arbitraries.of(List.<UnaryOperator<String>>of(
                name -> name,
                name -> name + "s",
                name -> name + "'s",
                name -> name + "’s",
                name -> name + "tje",
                name -> name + "je",
                name -> name + "tjes",
                name -> broken(name, "-"),
                name -> broken(name, "\u00AD"),
                name -> broken(name, "-\n"),
                name -> broken(name, "\u200B")));
        return Combinators.combine(letters, shapes).as((one, other) -> name -> other.apply(one.apply(name)));
    }

    private static String broken(String name, String by) {
        int middle = name.offsetByCodePoints(0, name.codePointCount(0, name.length()) / 2);
        return name.substring(0, middle) + by + name.substring(middle);
    }

    private static String withoutAccents(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }
}
