// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.deidentification;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The lists of this version, read once. */
final class Shipped {
    /** Words in names of people, streets and schools that tell nothing by themselves. */
    static final WordList GENERAL = WordList.shipped("general_nl.txt");

    static final WordList GIVEN_NAMES = WordList.shipped("given_names.txt");
    static final WordList PREFIXES = WordList.shipped("name_prefixes.txt");

    /** What bears a capital within a sentence and is nobody's name: laws, public bodies, peoples. */
    static final WordList CAPITALS = WordList.shipped("capitals_nl.txt");

    /** So common that they are not what they sound like. */
    static final WordList EVERYDAY = WordList.shipped("everyday_nl.txt");

    /** What sentences begin with. */
    static final WordList OPENINGS = WordList.shipped("openings_nl.txt");

    static final WordList PLACE_NAMES = WordList.shipped("places_nl.txt");
    static final List<String> PLACES = WordList.entries("places_nl.txt");
    static final WordList SCHOOLS = WordList.shipped("schools_nl.txt");
    static final WordList PROVIDERS = WordList.shipped("providers_nl.txt");
    static final WordList PROFESSIONS = WordList.shipped("professions_nl.txt");
    static final WordList DISEASES = WordList.shipped("diseases_nl.txt");

    private static final Map<String, Integer> NUMBERS = numbers();

    private Shipped() {}

    /** Zero to ninety-nine in words; -1 for any other word. */
    static int number(String folded) {
        return NUMBERS.getOrDefault(folded, -1);
    }

    private static Map<String, Integer> numbers() {
        String[] small = {
            "nul",
            "een",
            "twee",
            "drie",
            "vier",
            "vijf",
            "zes",
            "zeven",
            "acht",
            "negen",
            "tien",
            "elf",
            "twaalf",
            "dertien",
            "veertien",
            "vijftien",
            "zestien",
            "zeventien",
            "achttien",
            "negentien"
        };
        String[] tens = {"", "", "twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig"
        };
        var numbers = new TreeMap<String, Integer>();
        for (int i = 0; i < small.length; i++) {
            numbers.put(small[i], i);
        }
        for (int ten = 2; ten < tens.length; ten++) {
            numbers.put(tens[ten], ten * 10);
            for (int one = 1; one < 10; one++) {
                numbers.put(small[one] + "en" + tens[ten], ten * 10 + one);
            }
        }
        return numbers;
    }
}
