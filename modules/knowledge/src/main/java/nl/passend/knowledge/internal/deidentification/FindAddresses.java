// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.deidentification;

import java.util.List;
import nl.passend.knowledge.Deidentification.Kind;

/** A street, by how Dutch streets end: with a number, or with a capital. */
final class FindAddresses implements Detector {
    private static final List<String> ENDINGS = List.of(
            "straat",
            "laan",
            "weg",
            "plein",
            "gracht",
            "kade",
            "singel",
            "dijk",
            "hof",
            "pad",
            "steeg",
            "dreef",
            "plantsoen",
            "baan",
            "erf",
            "boulevard",
            "markt",
            "ring",
            "wal",
            "burg",
            "dam",
            "park",
            "akker",
            "horst",
            "kamp",
            "veld",
            "poort",
            "haven",
            "brink",
            "oord",
            "tuin",
            "zoom",
            "waard",
            "rade",
            "hoek",
            "kant",
            "straatje",
            "laantje");
    private static final WordList NO_STREETS = WordList.of(
            "onderweg, snelweg, omweg, uitweg, schoolplein, vrouwenhof, gerechtshof, rechtsbestand, voetpad, fietspad, zandpad, ringweg, "
                    + "terugweg, heenweg, halverwege, gezinshof, bijstand, arbeidsmarkt, woningmarkt, huizenmarkt, jaarmarkt, loopbaan, "
                    + "volkstuin, moestuin, speeltuin, schooltuin, wachtkamp, vakantiepark, speelveld, voetbalveld, werkveld, speelplein, "
                    + "zorgpad, hobbykant, achterkant, voorkant, zijkant, binnenkant, buitenkant, zorgmarkt, rommelmarkt, supermarkt, kerstmarkt");

    @Override
    public void look(Words words, int at, Findings found) {
        Word word = words.at(at);
        boolean apart = ENDINGS.contains(word.folded())
                && word.hasCapital()
                && words.isJoined(at)
                && words.at(at - 1).hasCapital();
        if (word.isNumber()
                || !apart && !isStreet(word.folded())
                || word.isCapitals() && word.folded().length() <= 4) {
            return;
        }
        Word next = words.at(at + 1);
        boolean numbered = next.number() > 0
                && next.number() < 10_000
                && next.gap().equals(" ")
                && !isMeasure(words.folded(at + 2));
        boolean named = word.hasCapital() && !word.opens();
        if (numbered || named || word.hasCapital() && isSurelyStreet(word.folded())) {
            found.add(words, first(words, at), numbered ? last(words, at + 1) : at, Kind.ADDRESS, "address");
        }
    }

    private static boolean isStreet(String folded) {
        return !NO_STREETS.has(folded)
                && ENDINGS.stream().anyMatch(end -> folded.endsWith(end) && folded.length() > end.length() + 2);
    }

    private static boolean isSurelyStreet(String folded) {
        return folded.endsWith("straat")
                || folded.endsWith("laan")
                || folded.endsWith("gracht")
                || folded.endsWith("plantsoen");
    }

    private static boolean isMeasure(String folded) {
        return folded.equals("keer")
                || folded.equals("jaar")
                || folded.equals("uur")
                || folded.equals("dagen")
                || folded.equals("kilometer");
    }

    /** Of the "Burgemeester Van Rijnstraat" the whole. */
    private static int first(Words words, int at) {
        int first = at;
        while (at - first < 4 && words.isJoined(first) && words.at(first - 1).hasCapital()) {
            first--;
        }
        return first;
    }

    /** 12a, 12-3, 12 II. */
    private static int last(Words words, int at) {
        Word next = words.at(at + 1);
        boolean goesOn = next.folded().length() <= 3
                && (next.gap().isEmpty() || next.gap().equals("-") || next.gap().equals(" ") && next.hasCapital());
        return goesOn && next.end() > 0 ? at + 1 : at;
    }
}
