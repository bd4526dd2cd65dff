// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What kind of knowledge an item holds. All are one family: written, read by another, published and found in the same way. */
public enum ItemKind {
    /** What somebody saw go wrong, and what should be different. */
    LESSON("lessen"),
    /** What somebody went through, in whose hands it stays. */
    STORY("verhalen"),
    /** A way of working on its way from an idea to what everybody does. */
    APPROACH("aanpakken"),
    RECOMMENDATION("aanbevelingen"),
    TIP("tips"),
    /** A role at an organisation that one can call; never a person. */
    CONTACT("contacten"),
    ARTICLE("artikelen");

    private final String path;

    ItemKind(String path) {
        this.path = path;
    }

    /** As in addresses of pages: {@code /kennis/lessen}. */
    public String path() {
        return path;
    }

    /** As over REST: {@code lesson}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public SearchKind found() {
        return SearchKind.valueOf(name());
    }

    public static Optional<ItemKind> find(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }

    public static Optional<ItemKind> at(String path) {
        return Arrays.stream(values()).filter(kind -> kind.path.equals(path)).findFirst();
    }
}
