// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.edition;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import nl.passend.kernel.problem.ProblemException;

/** Names that stand in an address, and by which one text points at a part of another: lower case, digits and single dashes. */
public final class Slugs {
    public static final int LONGEST = 60;
    private static final int LONGEST_MADE = 40;

    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}");
    private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");
    private static final Pattern DASH_AT_AN_END = Pattern.compile("^-|-$");

    private Slugs() {}

    public static boolean isSlug(String text) {
        return text.length() <= LONGEST && SLUG.matcher(text).matches();
    }

    /**
     * Refuses an address that cannot be one.
     *
     * @param taken names of pages that stand beside those of the kind
     * @throws ProblemException invalid-input, at {@code /slug}
     */
    public static void check(EditionItem.Place place, Set<String> taken) {
        if (!isSlug(place.slug()) || taken.contains(place.slug())) {
            throw ProblemException.invalid("/slug", "Gebruik voor het adres kleine letters, cijfers en streepjes.");
        }
    }

    /**
     * A name made of a title, which is free yet; it is taken from now on.
     *
     * @param otherwise the name when nothing of the title can stand in one
     */
    public static String free(String title, String otherwise, Set<String> taken) {
        return firstFree(made(title, otherwise), taken);
    }

    /** This name, or the same with a number behind it; it is taken from now on. */
    public static String firstFree(String slug, Set<String> taken) {
        String own = slug;
        for (int turn = 2; !taken.add(own); turn++) {
            own = slug + "-" + turn;
        }
        return own;
    }

    private static String made(String title, String otherwise) {
        String bare = ACCENTS.matcher(Normalizer.normalize(title.toLowerCase(Locale.ROOT), Normalizer.Form.NFD))
                .replaceAll("");
        String dashed = withoutDashAtAnEnd(OTHER.matcher(bare).replaceAll("-"));
        String cut = withoutDashAtAnEnd(dashed.substring(0, Math.min(LONGEST_MADE, dashed.length())));
        return cut.isEmpty() ? otherwise : cut;
    }

    private static String withoutDashAtAnEnd(String text) {
        return DASH_AT_AN_END.matcher(text).replaceAll("");
    }
}
