// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.plan;

import java.util.Arrays;
import java.util.Optional;

/** What a family says to a proposal. Silence is none of these: after a week someone calls. */
public enum Reply {
    AGREE("agree"),
    OTHER("other"),
    CALL("call");

    private final String code;

    Reply(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<Reply> of(String code) {
        return Arrays.stream(values()).filter(reply -> reply.code.equals(code)).findFirst();
    }
}
