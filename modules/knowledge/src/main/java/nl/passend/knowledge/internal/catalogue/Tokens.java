// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A line of notation taken apart into words, numbers and marks. */
final class Tokens {
    private static final Pattern SPACE = Pattern.compile("\\s*+");
    private static final Pattern TOKEN =
            Pattern.compile("\\.\\.|[(),=;\\[\\]]|[\\p{Alnum}_-]++(?:\\.(?!\\.)[\\p{Alnum}_-]++)*+");
    private static final int MOST = 400;

    private final List<String> all = new ArrayList<>();
    private int at;

    Tokens(String text) {
        var space = SPACE.matcher(text);
        var token = TOKEN.matcher(text);
        int place = 0;
        while (true) {
            space.region(place, text.length()).lookingAt();
            place = space.end();
            if (place == text.length()) {
                break;
            }
            if (!token.region(place, text.length()).lookingAt()) {
                throw new Notation.Fault("Dit teken hoort hier niet: " + text.substring(place, place + 1));
            }
            all.add(token.group());
            place = token.end();
            if (all.size() > MOST) {
                throw new Notation.Fault("Dit is te lang. Maak er meer voorwaarden van.");
            }
        }
    }

    boolean hasMore() {
        return at < all.size();
    }

    boolean skip(String token) {
        boolean here = hasMore() && all.get(at).equals(token);
        if (here) {
            at++;
        }
        return here;
    }

    void expect(String token) {
        if (!skip(token)) {
            throw new Notation.Fault("Hier hoort ‘" + token + "’." + here());
        }
    }

    /** A name, a code, ja or nee. */
    String word() {
        if (!hasMore()
                || !Character.isLetterOrDigit(all.get(at).charAt(0))
                        && all.get(at).charAt(0) != '-') {
            throw new Notation.Fault("Hier hoort een woord." + here());
        }
        return all.get(at++);
    }

    int number() {
        var text = word();
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new Notation.Fault("‘" + text + "’ is geen heel getal.");
        }
    }

    void end() {
        if (hasMore()) {
            throw new Notation.Fault("Dit hoort hier niet: ‘" + all.get(at) + "’.");
        }
    }

    /** Where one is, to follow on a sentence. */
    String here() {
        return hasMore() ? " Er staat ‘" + all.get(at) + "’." : " De regel houdt hier op.";
    }
}
