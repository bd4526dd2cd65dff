// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.deidentification;

import nl.passend.knowledge.Deidentification.Kind;

/** How old somebody is, to the year. An age that a law names (under 18, from 65) is nobody's. */
final class FindAges implements Detector {
    private static final int OLDEST = 115;
    private static final WordList PEOPLE = WordList.of(
            "zoon, dochter, kind, meisje, jongen, man, vrouw, moeder, vader, peuter, kleuter, puber, tiener, baby, broer, zus, broertje, "
                    + "zusje, kinderen, jongens, meisjes, iemand, opa, oma, jongere, student, client, weduwe, weduwnaar, jongetje, zoontje, "
                    + "dochtertje, zonen, dochters, kleinkind, kleinzoon, kleindochter, buurman, buurvrouw, heer, dame, mevrouw, meneer, vent, "
                    + "knul, meid, kereltje, nichtje, neefje, pleegkind, tante, oom, tweeling, partner, mama, papa, mam, pap");
    private static final WordList BEFORE = WordList.of(
            "is, was, werd, wordt, word, ben, bent, zijn, inmiddels, net, pas, leeftijd, bijna, van, waren, geen, toen, ook");
    private static final WordList IS = WordList.of("is, was, werd, ben, wordt, word");
    private static final WordList IN_LAW = WordList.of("onder, vanaf, boven, tot, t, dan, minstens, tussen, rond");
    private static final WordList LENGTHS = WordList.of(
            "termijn, wachttijd, duur, periode, proeftijd, wachtlijst, looptijd, contract, straf, traject, indicatie, budget, geldigheid, "
                    + "beschikking, relatie, huwelijk");
    private static final WordList NOT_AN_AGE_BEHIND = WordList.of(
            "geleden, lang, later, eerder, gewacht, wachten, wacht, bezig, terug, getrouwd, samen, vooruit, na, daarna, daarvoor, aan, in, "
                    + "schulden, onderwijs, procederen, ziek, zonder");
    private static final WordList YEARS = WordList.of("jaar, jr, jaren");
    private static final WordList SMALL_AGES = WordList.of("maanden, weken, dagen, mnd, maand, week");
    private static final WordList OLD = WordList.of("oud, jong, oude, jonge");
    private static final WordList AND = WordList.of("en, of");
    private static final WordList WHOSE = WordList.of("zijn, haar, mijn, hun, m, zn, z");

    @Override
    public void look(Words words, int at, Findings found) {
        if (isAge(words, at)) {
            number(words, at, found);
        }
        joined(words, at, found);
        birthday(words, at, found);
    }

    private static boolean isAge(Words words, int at) {
        int number = words.at(at).isNumber() ? words.at(at).number() : Shipped.number(words.folded(at));
        return number >= 0 && number <= OLDEST && !words.folded(at).equals("een");
    }

    private static void number(Words words, int at, Findings found) {
        String next = words.folded(at + 1);
        boolean law = IN_LAW.has(words.folded(at - 1))
                || IN_LAW.has(words.folded(at - 2)) && !words.folded(at - 1).equals("van");
        if (next.startsWith("jarig") && words.at(at + 1).gap().length() <= 1) {
            found.add(words, at, at + 1, Kind.AGE, "age");
        } else if (YEARS.has(next)) {
            years(words, at, law, found);
        } else if (SMALL_AGES.has(next)) {
            if (OLD.has(words.folded(at + 2))) {
                found.add(words, at, at + 2, Kind.AGE, "age");
            }
        } else if (!law) {
            alone(words, at, found);
        }
    }

    private static void years(Words words, int at, boolean law, Findings found) {
        boolean old = OLD.has(words.folded(at + 2)) && words.isJoined(at + 2);
        boolean length = LENGTHS.has(words.folded(at - 2))
                || words.isJoined(at + 2) && NOT_AN_AGE_BEHIND.has(words.folded(at + 2));
        String gap = words.at(at).gap();
        boolean told = BEFORE.has(words.folded(at - 1))
                || gap.endsWith("(")
                || gap.endsWith(", ")
                || PEOPLE.has(words.folded(at - 1));
        if (old && !law || told && !length && !law) {
            found.add(words, at, old ? at + 2 : at + 1, Kind.AGE, "age");
        }
    }

    /** "haar zoon van 7", "Hij is acht." and the 10 of "7 en 10". */
    private static void alone(Words words, int at, Findings found) {
        boolean of = words.folded(at - 1).equals("van") && PEOPLE.has(words.folded(at - 2));
        boolean is = IS.has(words.folded(at - 1)) && ends(words, at) && words.isJoined(at) && !isComingOfAge(words, at);
        boolean behind = (words.at(at).gap().equals("(") || words.at(at).gap().equals(" ("))
                && words.gapAfter(at).startsWith(")")
                && words.at(at - 1).hasCapital();
        if (of || is || behind) {
            int last = at;
            while (goesOn(words, last) && last - at < 12) {
                last = AND.has(words.folded(last + 1)) ? last + 2 : last + 1;
            }
            found.add(words, at, last, Kind.AGE, "age");
        }
    }

    private static boolean goesOn(Words words, int at) {
        return AND.has(words.folded(at + 1)) && isAge(words, at + 2)
                || words.at(at + 1).gap().equals(", ") && isAge(words, at + 1);
    }

    /** Who turns eighteen, as everybody does: of that the laws speak. */
    private static boolean isComingOfAge(Words words, int at) {
        int number = words.at(at).isNumber() ? words.at(at).number() : Shipped.number(words.folded(at));
        return words.folded(at - 1).startsWith("word") && (number == 18 || number == 21 || number == 23);
    }

    private static boolean ends(Words words, int at) {
        String gap = words.gapAfter(at).strip();
        String next = words.folded(at + 1);
        return gap.startsWith(".") && !words.at(at + 1).isNumber()
                || gap.startsWith(",") && !words.at(at + 1).isNumber()
                || gap.startsWith(")")
                || next.isEmpty()
                || next.equals("geworden")
                || next.equals("en")
                || next.equals("maar");
    }

    /** Zevenjarige, and 17-jarig taken apart is told above. */
    private static void joined(Words words, int at, Findings found) {
        String folded = words.folded(at);
        int ending = folded.lastIndexOf("jarig");
        if (ending > 1 && ending >= folded.length() - 7) {
            String number = folded.substring(0, ending);
            if (Shipped.number(number) > 0) {
                found.add(words, at, at, Kind.AGE, "age");
            }
        }
    }

    private static void birthday(Words words, int at, Findings found) {
        if (words.folded(at).equals("op") && WHOSE.has(words.folded(at + 1)) && isOrdinal(words, at + 2)) {
            int last = words.at(at + 2).isNumber() ? at + 3 : at + 2;
            found.add(words, at + 2, last, Kind.AGE, "age");
        }
    }

    private static boolean isOrdinal(Words words, int at) {
        String folded = words.folded(at);
        return words.at(at).isNumber()
                ? words.folded(at + 1).equals("e")
                        || words.folded(at + 1).equals("ste")
                        || words.folded(at + 1).equals("de")
                : folded.endsWith("de") && Shipped.number(folded.substring(0, folded.length() - 2)) > 0
                        || folded.endsWith("ste") && Shipped.number(folded.substring(0, folded.length() - 3)) > 0;
    }
}
