// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.deidentification;

import nl.passend.knowledge.Deidentification.Kind;

/** Days, in figures and in words. A month with its year is not a day, unless somebody was born in it. */
final class FindDates implements Detector {
    private static final WordList MONTHS = WordList.of(
            "januari, februari, maart, april, mei, juni, juli, augustus, september, oktober, november, december");
    private static final WordList SHORT_MONTHS =
            WordList.of("jan, feb, mrt, apr, jun, jul, aug, sep, sept, okt, nov, dec");
    private static final WordList ORDINALS = WordList.of(
            "eerste, tweede, derde, vierde, vijfde, zesde, zevende, achtste, negende, tiende, elfde, twaalfde, dertiende, veertiende, "
                    + "vijftiende, zestiende, zeventiende, achttiende, negentiende, twintigste, eenentwintigste, tweeentwintigste, "
                    + "drieentwintigste, vierentwintigste, vijfentwintigste, zesentwintigste, zevenentwintigste, achtentwintigste, "
                    + "negenentwintigste, dertigste, eenendertigste");
    private static final WordList FEASTS = WordList.of("kerstdag, paasdag, pinksterdag");
    private static final WordList NAMED_DAYS = WordList.of(
            "kerstavond, koningsdag, sinterklaasavond, pakjesavond, oudejaarsavond, oudejaarsdag, oudjaarsdag, nieuwjaarsdag, hemelvaartsdag, "
                    + "bevrijdingsdag, valentijnsdag, moederdag, vaderdag");
    private static final WordList BIRTH = WordList.of(
            "geboren, geb, geboortedatum, geboortejaar, geboortedag, verjaardag, jarig, bevallen, overleden, trouwdag, getrouwd, sterfdag");
    private static final WordList SMALL =
            WordList.of("in, op, van, de, is, was, het, jaar, dag, den, haar, zijn, mijn, begin, eind, half");
    private static final WordList BEFORE_DAY_AND_MONTH =
            WordList.of("op, dd, d, datum, sinds, geboren, geb, vanaf, tot");
    private static final WordList ENDS_OF_ORDINALS = WordList.of("e, de, ste");
    private static final int BIRTH_REACH = 6;

    @Override
    public void look(Words words, int at, Findings found) {
        if (BIRTH.has(words.folded(at))) {
            birth(words, at, found);
        }
        int last = Math.max(inFigures(words, at), inWords(words, at));
        if (last > at || last == at && NAMED_DAYS.has(words.folded(at))) {
            found.add(words, at, last, Kind.DATE, "date");
        }
    }

    /** @return the last word of the day that begins here; -1 when none does */
    private static int inFigures(Words words, int at) {
        int one = words.at(at).number();
        int two = words.at(at + 1).number();
        String gap = words.at(at + 1).gap().strip();
        if (one < 1 || two < 1 || !(gap.equals("-") || gap.equals("/") || gap.equals("."))) {
            return -1;
        }
        boolean third =
                words.at(at + 2).isNumber() && words.at(at + 2).gap().strip().equals(gap);
        int three = third ? words.at(at + 2).number() : -1;
        boolean dayFirst = one <= 31 && two <= 12 || one <= 12 && two <= 31;
        if (third && (dayFirst && isYear(three, words.folded(at + 2)) || one > 1900 && two <= 12 && three <= 31)) {
            return at + 2;
        }
        boolean told = BEFORE_DAY_AND_MONTH.has(words.folded(at - 1)) && !gap.equals(".");
        return !third && told && one <= 31 && two <= 12 ? at + 1 : -1;
    }

    private static boolean isYear(int year, String written) {
        return year >= 0 && (written.length() == 2 || year >= 1900 && year < 2100);
    }

    private static int inWords(Words words, int at) {
        String folded = words.folded(at);
        if (NAMED_DAYS.has(folded)) {
            return at;
        }
        if (ORDINALS.has(folded) && FEASTS.has(words.folded(at + 1))) {
            return at + 1;
        }
        int number = words.at(at).isNumber() ? words.at(at).number() : Shipped.number(folded);
        if ((number < 1 || number > 31) && !ORDINALS.has(folded)) {
            return -1;
        }
        int next = at + 1;
        next += ENDS_OF_ORDINALS.has(words.folded(next)) && words.at(next).gap().length() <= 1 ? 1 : 0;
        next += words.folded(next).equals("van") ? 1 : 0;
        boolean month =
                MONTHS.has(words.folded(next)) || words.at(at).isNumber() && SHORT_MONTHS.has(words.folded(next));
        return month ? withYear(words, next) : -1;
    }

    private static int withYear(Words words, int month) {
        Word next = words.at(month + 1);
        boolean year = next.number() >= 1900 && next.number() < 2100
                || next.gap().endsWith("'") && next.folded().length() == 2;
        return year ? month + 1 : month;
    }

    /** Born in March, or in 2011. */
    private static void birth(Words words, int at, Findings found) {
        int last = -1;
        for (int i = at + 1; i <= at + BIRTH_REACH && i < words.size(); i++) {
            Word word = words.at(i);
            if (word.isNumber()
                    || MONTHS.has(word.folded())
                    || ORDINALS.has(word.folded())
                    || Shipped.number(word.folded()) > 0) {
                last = i;
            } else if (!SMALL.has(word.folded())) {
                break;
            }
        }
        if (last > at && words.at(last).start() - words.at(at).end() < 40) {
            found.add(words, at, last, Kind.DATE, "date.birth");
        }
    }
}
