// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.deidentification;

import nl.passend.knowledge.Deidentification.Kind;

/** What only one or two in a village are or have: the twins, the only sister, the mayor, a disease that few have. */
final class FindSinglingOut implements Detector {
    private static final WordList RELATIVES = WordList.of(
            "zus, zusje, broer, broertje, zoon, zoontje, dochter, dochtertje, kind, kleinkind, kleinzoon, kleindochter, meisje, jongen, "
                    + "nicht, nichtje, neef, neefje, leerling, bewoner, client, gezin, familie, rolstoelgebruiker, patient");
    private static final WordList TOGETHER = WordList.of(
            "tweeling, tweelingen, drieling, vierling, tweelingbroer, tweelingbroertje, tweelingzus, tweelingzusje, tweelingbroers, "
                    + "tweelingzussen, drielingen, halfzusje, halfbroertje, adoptiekind, adoptiezoon, adoptiedochter, vondeling");
    private static final WordList AROUND =
            WordList.of("dorp, straat, buurt, wijk, klas, school, stad, gemeente, nederland, flat, land, kerk, regio");
    private static final int MANY = 5;
    private static final WordList ORDER =
            WordList.of("oudste, jongste, middelste, eerste, tweede, derde, vierde, vijfde, zesde");

    @Override
    public void look(Words words, int at, Findings found) {
        Word word = words.at(at);
        if (TOGETHER.has(word.folded())) {
            found.add(words, at, at, Kind.RELATION, "relation");
        } else if (word.folded().equals("enige") || word.folded().equals("enigste")) {
            only(words, at, found);
        } else if (ORDER.has(word.folded()) && words.folded(at + 1).equals("van") && isMany(words, at + 2, 3)) {
            found.add(words, at, at + 2, Kind.RELATION, "relation");
        } else if (isMany(words, at, MANY) && isChildren(words.folded(at + 1))) {
            found.add(words, at, at + 1, Kind.RELATION, "relation");
        }
        if (Shipped.PROFESSIONS.has(word.folded())) {
            found.add(words, at, at, Kind.PROFESSION, "profession");
        }
        disease(words, at, found);
    }

    /** "mijn enige zus", "de enige in het dorp": alone it tells nothing ("de enige hulp"). */
    private static void only(Words words, int at, Findings found) {
        if (RELATIVES.has(words.folded(at + 1))) {
            found.add(words, at, at + 1, Kind.RELATION, "relation");
        }
        for (int i = at + 1; i <= at + 5 && words.isJoined(i); i++) {
            boolean inside = words.folded(i - 2).equals("in")
                    || words.folded(i - 2).equals("op")
                    || words.folded(i - 2).equals("van");
            if (AROUND.has(words.folded(i)) && inside) {
                found.add(words, at, i, Kind.RELATION, "relation");
                return;
            }
        }
    }

    private static boolean isMany(Words words, int at, int least) {
        int number = words.at(at).isNumber() ? words.at(at).number() : Shipped.number(words.folded(at));
        return number >= least && number <= 20;
    }

    private static boolean isChildren(String folded) {
        return folded.equals("kinderen")
                || folded.equals("kids")
                || folded.equals("zonen")
                || folded.equals("dochters")
                || folded.equals("broers");
    }

    private static void disease(Words words, int at, Findings found) {
        Word word = words.at(at);
        if (Shipped.DISEASES.has(word.folded())
                && (!Shipped.DISEASES.isEveryday(word.folded()) || word.hasCapital() && !word.opens())) {
            found.add(words, at, at, Kind.DISEASE, "disease");
        }
        boolean syndrome = word.folded().equals("syndroom") || word.folded().equals("ziekte");
        if (syndrome
                && words.folded(at + 1).equals("van")
                && words.at(at + 2).hasCapital()
                && !Shipped.CAPITALS.has(words.folded(at + 2))) {
            found.add(words, at, at + 2, Kind.DISEASE, "disease");
        } else if (syndrome
                && words.isJoined(at)
                && words.at(at - 1).hasCapital()
                && !Shipped.CAPITALS.has(words.folded(at - 1))) {
            found.add(words, at - 1, at, Kind.DISEASE, "disease");
        }
    }
}
