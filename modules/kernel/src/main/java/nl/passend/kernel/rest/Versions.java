// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.rest;

import jakarta.json.Json;
import jakarta.ws.rs.core.EntityTag;
import java.util.List;
import nl.passend.kernel.problem.FieldProblem;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;

/** ETag and If-Match: the version of a row as {@code "7"}. */
public final class Versions {
    private Versions() {}

    public static EntityTag tag(long version) {
        return new EntityTag(Long.toString(version));
    }

    /**
     * @param ifMatch the header as it came; null when absent
     * @return the version the caller works from
     * @throws ProblemException PRECONDITION_REQUIRED when absent; BAD_REQUEST when it is no version of ours ({@code *}, a list, a weak or
     *     unquoted one): nobody else changed anything then, and a caller that was told so would look for it
     */
    public static long required(String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new ProblemException(ProblemType.PRECONDITION_REQUIRED);
        }
        String bare = ifMatch.strip();
        if (bare.matches("\"\\d{1,18}\"")) {
            return Long.parseLong(bare.substring(1, bare.length() - 1));
        }
        throw new ProblemException(
                ProblemType.BAD_REQUEST,
                List.of(new FieldProblem("", "Zet in If-Match precies de ETag die u kreeg, zoals \"7\".")),
                Json.createObjectBuilder().add("header", "If-Match").build());
    }
}
