// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.deidentification;

import nl.passend.knowledge.Deidentification.Kind;

/** E-mail, names on networks, and addresses of pages. */
final class FindLinks implements Detector {
    private static final String WITHIN_NAME = ".-_+";
    private static final String WITHIN_PAGE = ".-_/?=&%#:~+";
    private static final int MOST_PIECES = 16;
    private static final WordList MAIL_HOUSES = WordList.of(
            "gmail, hotmail, outlook, live, ziggo, kpnmail, xs4all, icloud, yahoo, planet, hetnet, casema, upcmail, telfort, protonmail");

    @Override
    public void look(Words words, int at, Findings found) {
        String gap = words.at(at).gap();
        if (gap.endsWith("@")) {
            int first = gap.equals("@") && at > 0 ? back(words, at - 1) : at;
            int last = on(words, at, WITHIN_NAME);
            int start = first == at ? words.at(at).start() - 1 : words.at(first).start();
            found.add(start, words.at(last).end(), Kind.EMAIL, first == at ? "handle" : "email");
        } else if (MAIL_HOUSES.has(words.folded(at)) && spelledOut(words, at - 1)) {
            found.add(words, spelledFrom(words, at - 2), spelledTo(words, at), Kind.EMAIL, "email");
        } else if (beginsPage(words, at)) {
            found.add(words, at, on(words, at, WITHIN_PAGE), Kind.WEB, "web");
        }
    }

    private static boolean spelledOut(Words words, int at) {
        return words.folded(at).equals("at") || words.folded(at).equals("apenstaartje");
    }

    /** "jan punt de boer": back past the points that are written out. */
    private static int spelledFrom(Words words, int name) {
        int first = Math.max(0, name);
        for (int i = first; i > 0 && i > name - 4; i--) {
            if (words.folded(i).equals("punt")) {
                first = i - 1;
            }
        }
        return first;
    }

    private static int spelledTo(Words words, int house) {
        return words.folded(house + 1).equals("punt") ? house + 2 : on(words, house, WITHIN_NAME);
    }

    private static boolean beginsPage(Words words, int at) {
        String folded = words.folded(at);
        String gap = words.at(at + 1).gap();
        return folded.equals("www") && gap.equals(".")
                || (folded.equals("http") || folded.equals("https")) && gap.equals("://");
    }

    private static int back(Words words, int from) {
        int first = from;
        while (first > 0
                && from - first < MOST_PIECES
                && isWithin(words.at(first).gap(), WITHIN_NAME)) {
            first--;
        }
        return first;
    }

    private static int on(Words words, int from, String within) {
        int last = from;
        while (last + 1 < words.size()
                && last - from < MOST_PIECES
                && isWithin(words.at(last + 1).gap(), within)) {
            last++;
        }
        return last;
    }

    private static boolean isWithin(String gap, String within) {
        return gap.length() <= 3 && gap.chars().allMatch(one -> within.indexOf(one) >= 0);
    }
}
