// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.rest;

import jakarta.json.Json;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import nl.passend.kernel.problem.FieldProblem;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;

/**
 * The answer of every list: one page and the way to the next.
 *
 * @param next address of the next page, with the filters of this one; empty on the last
 */
public record Listing<T>(List<T> items, Optional<String> next) {
    public static <T> Listing<T> of(Slice<T> slice, UriInfo asked) {
        return new Listing<>(slice.items(), slice.next().map(after -> nextPage(asked, after)));
    }

    /** A list that always fits one page. */
    public static <T> Listing<T> whole(List<T> items) {
        return new Listing<>(List.copyOf(items), Optional.empty());
    }

    /**
     * How many to show.
     *
     * @param asked the query parameter {@code limit}; null when absent
     * @throws ProblemException BAD_PARAMETER unless it lies from 1 to {@link Slice#MAX_LIMIT}
     */
    public static int limit(Integer asked) {
        if (asked == null) {
            return Slice.DEFAULT_LIMIT;
        }
        if (asked < 1 || asked > Slice.MAX_LIMIT) {
            throw new ProblemException(
                    ProblemType.BAD_PARAMETER,
                    List.of(new FieldProblem(
                            "", "Kies voor limit een getal van 1 tot en met " + Slice.MAX_LIMIT + ".")),
                    Json.createObjectBuilder().add("parameter", "limit").build());
        }
        return asked;
    }

    /** The same address with another {@code after}: a path, because the host may stand behind another name. */
    public static String nextPage(UriInfo asked, String after) {
        var next = asked.getRequestUriBuilder()
                .replaceQueryParam("after", "{after}")
                .build(after);
        return next.getRawPath() + "?" + next.getRawQuery();
    }
}
