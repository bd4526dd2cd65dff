// SPDX-License-Identifier: EUPL-1.2
package nl.passend.screenkit;

import java.util.Locale;

/** A language of the shell. Chosen by the visitor ({@code ?taal=en}, remembered in a cookie), never guessed. */
public enum Language {
    DUTCH("nl", new Locale("nl", "NL")),
    ENGLISH("en", Locale.UK);

    private final String code;
    private final Locale locale;

    Language(String code, Locale locale) {
        this.code = code;
        this.locale = locale;
    }

    public String code() {
        return code;
    }

    /** The language one can switch to. */
    public Language other() {
        return this == DUTCH ? ENGLISH : DUTCH;
    }

    public Locale locale() {
        return locale;
    }

    /** @param code as it came from outside; null or unknown means Dutch */
    public static Language of(String code) {
        return ENGLISH.code.equals(code) ? ENGLISH : DUTCH;
    }
}
