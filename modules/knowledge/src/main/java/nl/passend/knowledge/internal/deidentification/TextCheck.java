// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.deidentification;

import java.util.Collection;
import java.util.List;
import nl.passend.knowledge.Deidentification.Finding;

/** The check itself, for one set of municipalities. */
final class TextCheck {
    private final List<Detector> detectors;

    TextCheck(Collection<String> municipalities) {
        var places = new KnownPlaces(municipalities);
        detectors = List.of(
                new FindNumbers(),
                new FindLinks(),
                new FindDates(),
                new FindAges(),
                new FindNames(places),
                new FindPlaces(places),
                new FindAddresses(),
                new FindOrganisations(),
                new FindSinglingOut(),
                new FindScripts());
    }

    List<Finding> check(String text, Collection<String> known) {
        var words = Words.of(text);
        var own = new KnownIdentifiers(known);
        var found = new Findings();
        for (int at = 0; at < words.size(); at++) {
            own.look(words, at, found);
            for (Detector detector : detectors) {
                detector.look(words, at, found);
            }
        }
        return found.merged();
    }
}
