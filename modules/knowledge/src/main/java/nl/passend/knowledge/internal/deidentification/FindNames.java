// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.deidentification;

import nl.passend.knowledge.Deidentification.Kind;

/**
 * Names of people nobody told us: from the list, behind a title, behind initials, and by the capital that a word has no other reason to
 * bear. Dutch writes hardly anything else within a sentence with one. A place that is known and stands behind "in" or by itself is left
 * to those who look for places.
 */
final class FindNames implements Detector {
    private static final WordList TITLES = WordList.of(
            "meneer, mevrouw, dhr, mw, mevr, familie, fam, gezin, juf, juffrouw, meester, dokter, dr, drs, prof, professor, oma, opa, tante, oom, "
                    + "buurvrouw, buurman, heer, zuster, broeder, dominee, pastoor, pater, ome, neef, nicht, vriendin, vriend, collega, "
                    + "mentor, achternaam, voornaam, genaamd, heet, heette, heten, hete, hiet, mama, papa, moeder, vader, zoon, dochter, "
                    + "zus, broer, ex, partner, hond, begeleidster, begeleider");
    /** Behind these also a word without a capital is a name, unless it is an everyday one. */
    private static final WordList STRONG_TITLES =
            WordList.of("dhr, mw, mevr, juf, tante, ome, heet, heette, genaamd, meneer, mevrouw");

    private static final WordList SHORT_TITLES = WordList.of("dhr, mw, mevr, dr, drs, prof, fam");
    private static final WordList VERBS = WordList.of(
            "is, was, heeft, had, wil, wilde, wou, kan, kon, moet, moest, gaat, ging, woont, woonde, zegt, zei, werkt, werkte, krijgt, kreeg, "
                    + "komt, kwam, vindt, vond, wordt, werd, belt, belde, zit, zat, slaapt, sliep, mag, mocht, doet, deed, weet, wist, zoekt, "
                    + "zocht, huilt, huilde, vraagt, vroeg, ziet, zag, loopt, liep, stopt, stopte, blijft, bleef, mist, belandde, staat, stond");
    private static final WordList ENDINGS = WordList.of("s, tje, tjes, je, jes, pje, etje, ke");
    /** Small words within names that more often say where somebody is, when a place follows. */
    private static final WordList WHERE = WordList.of("in, te, op");

    private static final int SHORTEST_SMALL = 4;

    private final KnownPlaces places;

    FindNames(KnownPlaces places) {
        this.places = places;
    }

    @Override
    public void look(Words words, int at, Findings found) {
        Word word = words.at(at);
        if (word.isNumber()) {
            return;
        }
        if (isListed(word)) {
            found.add(words, at, end(words, at), Kind.NAME, "name.list");
        } else if (TITLES.has(word.folded())) {
            behindTitle(words, at, found);
        } else if (word.isInitial()) {
            behindInitials(words, at, found);
        } else if (isStrange(word) && !places.cover(words, at, end(words, at))) {
            if (!word.opens()) {
                found.add(words, at, end(words, at), Kind.NAME, "name.capital");
            } else if (opensAsName(words, at)) {
                found.add(words, at, end(words, at), Kind.NAME, "name.opening");
            }
        }
    }

    private static boolean isListed(Word word) {
        String folded = word.folded();
        boolean everyday = Shipped.GIVEN_NAMES.isEveryday(folded);
        if (Shipped.GIVEN_NAMES.has(folded)) {
            return word.hasCapital() ? !everyday || !word.opens() : !everyday && folded.length() >= SHORTEST_SMALL;
        }
        return word.hasCapital() && hasListedStem(folded);
    }

    /** Sannes and Sannetje. */
    private static boolean hasListedStem(String folded) {
        for (int cut = 1; cut <= 4 && folded.length() - cut >= 3; cut++) {
            String stem = folded.substring(0, folded.length() - cut);
            if (ENDINGS.has(folded.substring(folded.length() - cut))
                    && Shipped.GIVEN_NAMES.has(stem)
                    && !Shipped.GIVEN_NAMES.isEveryday(stem)) {
                return true;
            }
        }
        return false;
    }

    /** Bears a capital without any reason that we know of; short words in capitals are abbreviations. */
    private static boolean isStrange(Word word) {
        return word.hasCapital()
                && word.folded().length() > 1
                && !(word.isCapitals() && word.folded().length() <= 6)
                && !Shipped.CAPITALS.has(word.folded())
                && !TITLES.has(word.folded())
                && !Shipped.GENERAL.has(word.folded());
    }

    /** "Jorrit woont …", "Fenna en Storm …": a sentence that begins with neither an article nor a word that sentences begin with. */
    private static boolean opensAsName(Words words, int at) {
        if (Shipped.OPENINGS.has(words.folded(at)) || !words.isJoined(at + 1)) {
            return false;
        }
        return VERBS.has(words.folded(at + 1))
                || words.folded(at + 1).equals("en")
                        && words.isJoined(at + 2)
                        && words.at(at + 2).hasCapital();
    }

    private void behindTitle(Words words, int at, Findings found) {
        int next = at + 1;
        if (!words.isJoined(next)
                && !(isShort(words, at) && words.at(next).gap().equals(". "))) {
            return;
        }
        while (Shipped.PREFIXES.has(words.folded(next))
                && words.at(next + 1).gap().length() <= 2
                && !saysWhere(words, next)) {
            next++;
        }
        Word name = words.at(next);
        boolean small = STRONG_TITLES.has(words.folded(at))
                && next == at + 1
                && !name.hasCapital()
                && Shipped.GIVEN_NAMES.has(name.folded());
        if (name.isLetters()
                && (isStrange(name)
                        || name.isInitial()
                        || name.hasCapital() && Shipped.GIVEN_NAMES.has(name.folded())
                        || small)) {
            found.add(words, at + 1, end(words, next), Kind.NAME, "name.title");
        }
    }

    private static boolean isShort(Words words, int at) {
        return SHORT_TITLES.has(words.folded(at));
    }

    /** J. de Vries, and J.A. Visser. */
    private void behindInitials(Words words, int at, Findings found) {
        int next = at;
        while (words.at(next).isInitial()
                && words.at(next + 1).gap().startsWith(".")
                && words.at(next + 1).gap().length() <= 2) {
            next++;
        }
        if (next == at) {
            return;
        }
        while (Shipped.PREFIXES.has(words.folded(next)) && words.isJoined(next + 1)) {
            next++;
        }
        if (words.at(next).hasCapital()
                && words.folded(next).length() > 1
                && !words.at(next).isCapitals()) {
            found.add(words, at, end(words, next), Kind.NAME, "name.initials");
        }
    }

    /** With what belongs to it: further names, prefixes with a name, an initial, whose it is. */
    private int end(Words words, int from) {
        int last = from;
        while (last - from < 6 && !saysWhere(words, last + 1)) {
            int next = last + 1;
            while (Shipped.PREFIXES.has(words.folded(next))
                    && words.isJoined(next)
                    && !words.folded(next).equals("en")) {
                next++;
            }
            Word word = words.at(next);
            boolean goesOn = words.isJoined(next)
                    && word.hasCapital()
                    && (isStrange(word) || word.isInitial() || Shipped.GIVEN_NAMES.has(word.folded()));
            if (!goesOn) {
                break;
            }
            last = next;
        }
        boolean whose = ENDINGS.has(words.folded(last + 1))
                && words.at(last + 1).gap().length() == 1
                && "'’`´".contains(words.at(last + 1).gap());
        return whose ? last + 1 : last;
    }

    /** "in Zutphen", and not "in 't Veld". */
    private boolean saysWhere(Words words, int at) {
        return WHERE.has(words.folded(at)) && words.isJoined(at) && places.lengthAt(words, at + 1) > 0;
    }
}
