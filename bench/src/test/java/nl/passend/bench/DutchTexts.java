// SPDX-License-Identifier: EUPL-1.2
package nl.passend.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import nl.passend.knowledge.Findable;
import nl.passend.knowledge.Readers;
import nl.passend.knowledge.SearchKind;

/**
 * Texts that look like Dutch to an index: a few words that stand everywhere, words of the field in all their forms, and many rare words
 * of made-up syllables. Half of them everybody may read.
 */
final class DutchTexts {
    /** One word in its forms on each line, the plain one first. */
    static final List<List<String>> FIELD = List.of(
            List.of("gezin", "gezinnen"),
            List.of("kind", "kinderen"),
            List.of("schuld", "schulden"),
            List.of("indicatie", "indicaties"),
            List.of("beperking", "beperkingen"),
            List.of("aanvraag", "aanvragen"),
            List.of("besluit", "besluiten"),
            List.of("gemeente", "gemeenten"),
            List.of("huisarts", "huisartsen"),
            List.of("mantelzorger", "mantelzorgers"),
            List.of("school", "scholen"),
            List.of("klacht", "klachten"),
            List.of("woning", "woningen"),
            List.of("verzekeraar", "verzekeraars"),
            List.of("budget", "budgetten"),
            List.of("termijn", "termijnen"),
            List.of("regel", "regels"),
            List.of("afwijzing", "afwijzingen"),
            List.of("behandeling", "behandelingen"),
            List.of("begeleider", "begeleiders"),
            List.of("brief", "brieven"),
            List.of("plek", "plekken"),
            List.of("aanpassing", "aanpassingen"),
            List.of("verpleegkundige", "verpleegkundigen"),
            List.of("vrijwilliger", "vrijwilligers"),
            List.of("dementie"),
            List.of("mantelzorgondersteuning"),
            List.of("schuldhulpverlening"),
            List.of("logeeropvang"),
            List.of("wijkverpleging"));

    private static final List<String> SMALL =
            List.of("de", "het", "een", "van", "en", "in", "is", "dat", "op", "te", "voor", "met", "die", "niet", "u");
    private static final String[] BEGIN = {
        "b", "br", "d", "dr", "g", "gr", "h", "k", "kl", "l", "m", "n", "p", "r", "s", "sl", "st", "t", "v", "w", "z",
        "zw"
    };
    private static final String[] MIDDLE = {
        "aa", "a", "e", "ee", "ei", "i", "ie", "o", "oe", "oo", "ou", "u", "ui", "ij"
    };
    private static final String[] END = {"k", "l", "m", "n", "ng", "p", "r", "rt", "s", "st", "t", "lk", "nd"};

    private final Random random = new Random(4);
    private final List<String> rare = new ArrayList<>();

    DutchTexts(int vocabulary) {
        for (int i = 0; i < vocabulary; i++) {
            rare.add(syllable() + (random.nextBoolean() ? syllable() : "") + (random.nextBoolean() ? "en" : ""));
        }
    }

    private String syllable() {
        return one(BEGIN) + one(MIDDLE) + one(END);
    }

    private String one(String[] of) {
        return of[random.nextInt(of.length)];
    }

    List<Findable> documents(int count) {
        var all = new ArrayList<Findable>();
        for (int i = 0; i < count; i++) {
            all.add(new Findable(
                    "d" + i,
                    SearchKind.values()[random.nextInt(8)],
                    sentence(6),
                    sentence(20) + ". " + sentence(25) + ". " + sentence(15) + ".",
                    List.of(),
                    "/d/" + i,
                    random.nextInt(3) == 0 ? Set.of("plaats" + random.nextInt(40)) : Set.of(),
                    random.nextBoolean() ? Set.of("wet" + random.nextInt(20)) : Set.of(),
                    random.nextBoolean() ? Readers.everybody() : Readers.of("plaats" + random.nextInt(40))));
        }
        return all;
    }

    private String sentence(int words) {
        var sentence = new StringBuilder();
        for (int i = 0; i < words; i++) {
            sentence.append(i == 0 ? "" : " ").append(word());
        }
        return sentence.toString();
    }

    private String word() {
        int kind = random.nextInt(100);
        if (kind < 45) {
            return SMALL.get(random.nextInt(SMALL.size()));
        }
        return kind < 52 ? fieldWord() : rare.get(skewed(rare.size(), 3));
    }

    private String fieldWord() {
        var forms = FIELD.get(skewed(FIELD.size(), 1.5));
        return forms.get(random.nextInt(forms.size()));
    }

    /** Low numbers often, high ones rarely, as words are. */
    private int skewed(int size, double how) {
        return (int) (size * Math.pow(random.nextDouble(), how));
    }

    /** One to four words, as people type. */
    List<String> questions(int count) {
        var all = new ArrayList<String>();
        for (int i = 0; i < count; i++) {
            var question = new StringBuilder(fieldWord());
            for (int more = random.nextInt(4); more > 0; more--) {
                question.append(' ').append(random.nextInt(3) == 0 ? rare.get(skewed(rare.size(), 3)) : fieldWord());
            }
            all.add(question.toString());
        }
        return all;
    }
}
