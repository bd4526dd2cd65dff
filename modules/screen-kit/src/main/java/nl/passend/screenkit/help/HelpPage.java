// SPDX-License-Identifier: EUPL-1.2
package nl.passend.screenkit.help;

import java.util.List;
import java.util.Optional;

/**
 * The help for one place. Short on purpose: whoever reads it is in the middle of something else.
 *
 * @param place its name in an address: {@code /uitleg/wie-keek}
 * @param title what people call the place
 * @param about what one can do there, in a sentence
 * @param addresses of the pages it is about, with their variables: {@code /zaken/{id}/wie-keek}
 * @param steps what one does, one after the other
 * @param seen who sees what one does there
 * @param not what this place is not
 * @param trouble what one does when it goes wrong
 * @param words what people call it that the text does not say; found by the search, never shown
 */
public record HelpPage(
        String place,
        HelpGroup group,
        HelpReaders readers,
        String title,
        String about,
        List<String> addresses,
        List<String> steps,
        String seen,
        String not,
        String trouble,
        List<String> words) {
    public HelpPage {
        addresses = List.copyOf(addresses);
        steps = List.copyOf(steps);
        words = List.copyOf(words);
        if (addresses.isEmpty() || steps.isEmpty()) {
            throw new IllegalArgumentException("Help without a place or without steps: " + place);
        }
    }

    /** Where it stands. */
    public String page() {
        return "/uitleg/" + place;
    }

    /** The first page that it is about, when one can go there without knowing anything more. */
    public Optional<String> start() {
        return addresses.stream().findFirst().filter(address -> !address.contains("{"));
    }
}
