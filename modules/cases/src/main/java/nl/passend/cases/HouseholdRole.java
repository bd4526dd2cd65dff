// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What someone is to the household. It says nothing about who decides for whom: that is a {@link Ground}. */
public enum HouseholdRole {
    PARENT("ouder"),
    CHILD("kind"),
    PARTNER("partner"),
    GRANDPARENT("grootouder"),
    OTHER("ander");

    /** What people type. Codes are stored and sent, these words are only understood. */
    private static final Map<String, HouseholdRole> ALSO = Map.ofEntries(
            Map.entry("moeder", PARENT),
            Map.entry("vader", PARENT),
            Map.entry("parent", PARENT),
            Map.entry("mother", PARENT),
            Map.entry("father", PARENT),
            Map.entry("dochter", CHILD),
            Map.entry("zoon", CHILD),
            Map.entry("child", CHILD),
            Map.entry("daughter", CHILD),
            Map.entry("son", CHILD),
            Map.entry("oma", GRANDPARENT),
            Map.entry("opa", GRANDPARENT),
            Map.entry("grandparent", GRANDPARENT),
            Map.entry("other", OTHER));

    private final String code;

    HouseholdRole(String code) {
        this.code = code;
    }

    /** The stable code in the API, such as {@code ouder}. */
    public String code() {
        return code;
    }

    /** Understands a code and the everyday words for it, Dutch and English. */
    public static Optional<HouseholdRole> understood(String said) {
        String wanted = said.strip().toLowerCase(Locale.ROOT);
        for (HouseholdRole role : values()) {
            if (role.code.equals(wanted)) {
                return Optional.of(role);
            }
        }
        return Optional.ofNullable(ALSO.get(wanted));
    }
}
