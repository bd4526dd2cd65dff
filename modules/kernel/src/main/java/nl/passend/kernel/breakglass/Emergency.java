// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.breakglass;

import java.util.Arrays;
import java.util.Optional;

/** What kind of emergency it is. Codes are part of grants and audit entries and never change. */
public enum Emergency {
    ACUTE_DANGER("acute-danger"),
    /** The crisis service at night, when nobody of the team can be reached. */
    CRISIS_SERVICE("crisis-service"),
    OTHER("other");

    private static final String GROUND = "break-glass.";

    private final String code;

    Emergency(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** The ground of the grant, as it stands in the record. */
    public String ground() {
        return GROUND + code;
    }

    public static Optional<Emergency> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }

    /** Empty for the ground of another grant. */
    public static Optional<Emergency> ofGround(String ground) {
        return ground.startsWith(GROUND) ? of(ground.substring(GROUND.length())) : Optional.empty();
    }
}
