// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.deidentification;

import nl.passend.knowledge.Deidentification.Kind;

/** Places that are known, and what is called a quarter or a village. */
final class FindPlaces implements Detector {
    private static final WordList QUARTERS =
            WordList.of("wijk, buurt, dorp, gehucht, stadsdeel, buurtschap, azc, flat, plaats, eiland, camping");

    private final KnownPlaces places;

    FindPlaces(KnownPlaces places) {
        this.places = places;
    }

    @Override
    public void look(Words words, int at, Findings found) {
        int length = places.lengthAt(words, at);
        if (length > 0) {
            found.add(words, at, at + length - 1, Kind.PLACE, "place");
        }
        if (QUARTERS.has(words.folded(at)) && words.isJoined(at + 1)) {
            quarter(words, at + 1, found);
        }
    }

    private static void quarter(Words words, int at, Findings found) {
        int name = Shipped.PREFIXES.has(words.folded(at)) ? at + 1 : at;
        if (words.at(name).hasCapital()
                && words.isJoined(name)
                && words.folded(name).length() > 1
                && !Shipped.CAPITALS.has(words.folded(name))) {
            found.add(words, at, name, Kind.PLACE, "place.quarter");
        }
    }
}
