// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.access;

import java.util.Arrays;

/** Kinds of objects that are guarded. Codes go into grants and audit entries and never change. */
public enum ObjectType {
    CASE_FILE("case-file"),
    /** A table with case files of another system, until they are taken over or thrown away. */
    CASE_IMPORT("case-import"),
    /** A team as the unit that holds grants: who joined, who left. */
    TEAM("team"),
    ACCOUNT("account"),
    PLUGIN("plugin"),
    /** An item that editors publish, with all its versions. */
    EDITION("edition"),
    /** By what people get stuck, told without them. */
    BOTTLENECK("bottleneck"),
    /** What somebody wrote under an article. */
    REACTION("reaction");

    private final String code;

    ObjectType(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static ObjectType of(String code) {
        return Arrays.stream(values())
                .filter(type -> type.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Unknown object type: " + code));
    }
}
