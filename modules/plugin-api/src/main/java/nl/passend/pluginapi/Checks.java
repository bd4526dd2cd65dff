// SPDX-License-Identifier: EUPL-1.2
package nl.passend.pluginapi;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The checks that every record of this jar makes on what it is given. They stand here, and not behind Passend's back, so that a
 * plugin maker meets them in the first test and a page never meets a megabyte of text.
 */
public final class Checks {
    /** Longest name, label or heading, in characters. */
    public static final int LINE = 120;
    /** Longest paragraph, in characters. */
    public static final int PARAGRAPH = 1_000;
    /** Most entries of any list that a plugin gives. */
    public static final int MOST = 500;

    private static final Pattern SLUG = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final int LONGEST_SLUG = 40;
    private static final Pattern PHONE = Pattern.compile("[0-9+][0-9 -]{1,18}[0-9]");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\n]]|[\\u202A-\\u202E\\u2066-\\u2069]");

    private Checks() {}

    /** A text of one line, not blank. @throws IllegalArgumentException else, naming {@code what} */
    public static String line(String text, String what) {
        var checked = text(text, LINE, what);
        if (checked.indexOf('\n') >= 0) {
            throw new IllegalArgumentException(what + " is one line");
        }
        return checked;
    }

    /** A text of at most a paragraph, not blank. @throws IllegalArgumentException else, naming {@code what} */
    public static String paragraph(String text, String what) {
        return text(text, PARAGRAPH, what);
    }

    public static Optional<String> line(Optional<String> text, String what) {
        return given(text, what).map(some -> line(some, what));
    }

    public static Optional<String> paragraph(Optional<String> text, String what) {
        return given(text, what).map(some -> paragraph(some, what));
    }

    /** A public id: small letters and digits between hyphens, at most 40 characters. */
    public static String slug(String text, String what) {
        if (given(text, what).length() > LONGEST_SLUG || !SLUG.matcher(text).matches()) {
            throw new IllegalArgumentException(what + " is small letters and digits between hyphens, at most "
                    + LONGEST_SLUG + " characters: " + shortened(text));
        }
        return text;
    }

    /** A telephone number as people write it: {@code 112}, {@code 0800-2000}, {@code 06 12 34 56 78}. */
    public static String phone(String text, String what) {
        if (!PHONE.matcher(given(text, what)).matches()) {
            throw new IllegalArgumentException(what + " is not a telephone number: " + shortened(text));
        }
        return text;
    }

    /** An unmodifiable copy of a list without nulls. @throws IllegalArgumentException when it has more than {@code most} */
    public static <T> List<T> list(Collection<T> list, int most, String what) {
        var copy = new ArrayList<T>();
        for (T one : given(list, what)) {
            if (copy.size() == most) {
                throw new IllegalArgumentException(what + ": more than " + most);
            }
            copy.add(given(one, what));
        }
        return List.copyOf(copy);
    }

    public static <T> List<T> list(Collection<T> list, String what) {
        return list(list, MOST, what);
    }

    /** The value itself. @throws IllegalArgumentException when it is null */
    public static <T> T given(T value, String what) {
        if (value == null) {
            throw new IllegalArgumentException(what + " is missing");
        }
        return value;
    }

    private static String text(String text, int longest, String what) {
        if (given(text, what).isBlank()) {
            throw new IllegalArgumentException(what + " is empty");
        }
        if (text.length() > longest) {
            throw new IllegalArgumentException(
                    what + " has " + text.length() + " characters; at most " + longest + " fit");
        }
        if (CONTROL.matcher(text).find()) {
            throw new IllegalArgumentException(what + " holds a character that cannot be shown");
        }
        return text;
    }

    private static String shortened(String text) {
        return text.length() > LONGEST_SLUG ? text.substring(0, LONGEST_SLUG) + "…" : text;
    }
}
