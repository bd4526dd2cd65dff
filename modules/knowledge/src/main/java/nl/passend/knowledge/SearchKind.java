// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What kind of thing is found. One who adds a kind gives it a word on screen too: {@code search.kind.…}. */
public enum SearchKind {
    HELP_NUMBER,
    PLACE,
    ROUTE,
    LAW,
    OFFER,
    QUESTION,
    TERM,
    PERSONA,
    LESSON,
    STORY,
    APPROACH,
    RECOMMENDATION,
    TIP,
    ARTICLE,
    CONTACT,
    PROGRAMME,
    BOTTLENECK,
    TEAM,
    MUNICIPALITY,
    /** How a place of Passend works. */
    HELP;

    /** As in addresses and over REST: {@code help-number}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<SearchKind> find(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}
