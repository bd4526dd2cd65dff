// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.deidentification;

import nl.passend.knowledge.Deidentification.Kind;

/** A school or a provider of care by its name: few people go there, and one of them is meant. What kind it is, tells nothing. */
final class FindOrganisations implements Detector {
    private static final WordList SMALL = WordList.of("de, het, t, van, der, den, aan, op, in, voor, sint, st, la, le");

    @Override
    public void look(Words words, int at, Findings found) {
        Word word = words.at(at);
        boolean school = isKind(word, Shipped.SCHOOLS);
        if (word.isNumber() || !school && !isKind(word, Shipped.PROVIDERS)) {
            return;
        }
        String why = school ? "organisation.school" : "organisation.provider";
        int last = named(words, at);
        if (last > at) {
            found.add(words, at, last, Kind.ORGANISATION, why);
        } else if (word.hasCapital()
                && !word.opens()
                && words.isJoined(at)
                && words.at(at - 1).hasCapital()
                && !Shipped.CAPITALS.has(words.folded(at - 1))
                && words.folded(at - 1).length() > 1) {
            found.add(words, at - 1, at, Kind.ORGANISATION, why);
        }
    }

    /** The word itself, or a longer one that ends with it. */
    private static boolean isKind(Word word, WordList kinds) {
        return kinds.has(word.folded());
    }

    /** "basisschool De Vlinder", "zorgboerderij het Lage Land": through the last word with a capital. */
    private static int named(Words words, int at) {
        int last = at;
        int next = at + 1;
        while (next - at <= 6 && (words.isJoined(next) || isQuoted(words, next, at))) {
            Word word = words.at(next);
            boolean name = word.hasCapital() && !Shipped.CAPITALS.has(word.folded());
            if (name && !(SMALL.has(word.folded()) && !words.at(next + 1).hasCapital())) {
                last = next;
            } else if (!SMALL.has(word.folded())) {
                break;
            }
            next++;
        }
        return last;
    }

    private static boolean isQuoted(Words words, int next, int at) {
        String gap = words.at(next).gap();
        return next == at + 1 && gap.length() == 2 && "'\"‘“".indexOf(gap.charAt(1)) >= 0;
    }
}
