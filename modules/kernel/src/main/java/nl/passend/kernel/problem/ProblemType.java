// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.problem;

/**
 * A kind of refusal that a caller may rely on (RFC 9457).
 *
 * @param urn stable name, such as {@code urn:passend:problem:cases:no-household}
 * @param status HTTP status, 400-599
 * @param title one Dutch sentence for a person, without personal data
 */
public record ProblemType(String urn, int status, String title) {
    public static final ProblemType NOT_FOUND = kernel("not-found", 404, "Dit bestaat niet, of u mag het niet zien.");
    public static final ProblemType NOT_SIGNED_IN = kernel("not-signed-in", 401, "Log eerst in.");
    public static final ProblemType FORBIDDEN = kernel("forbidden", 403, "Dit mag u niet doen.");
    public static final ProblemType INVALID = kernel("invalid", 422, "Nog niet alles klopt. Kijk bij de velden.");
    public static final ProblemType MALFORMED = kernel("malformed", 400, "Dit is geen goede JSON.");
    public static final ProblemType PRECONDITION_REQUIRED =
            kernel("precondition-required", 428, "Stuur If-Match mee: de versie waarop u verder werkt.");
    public static final ProblemType STALE =
            kernel("stale", 412, "Iemand anders heeft dit intussen veranderd. Kijk naar beide versies.");
    public static final ProblemType KEY_REUSED =
            kernel("idempotency-key-reused", 422, "Deze Idempotency-Key hoort bij een ander verzoek.");
    /** With {@code Retry-After}: the extension {@code retryAfter} says after how many seconds. */
    public static final ProblemType TOO_MANY_ATTEMPTS = kernel(
            "too-many-attempts", 429, "Er is te vaak geprobeerd in te loggen. Wacht even en probeer het dan weer.");

    public static final ProblemType UNAVAILABLE =
            kernel("unavailable", 503, "Dit kan nu even niet. Probeer het zo weer.");

    /** A value in the address; the extension {@code parameter} says which. */
    public static final ProblemType BAD_PARAMETER = kernel("bad-parameter", 400, "Een waarde in het adres klopt niet.");

    public static final ProblemType BAD_REQUEST = kernel("bad-request", 400, "Dit verzoek klopt niet.");
    public static final ProblemType METHOD_NOT_ALLOWED = kernel("method-not-allowed", 405, "Dit kan hier niet.");
    public static final ProblemType NOT_ACCEPTABLE =
            kernel("not-acceptable", 406, "Dit bestaat niet in de vorm waar u om vraagt.");
    public static final ProblemType LENGTH_REQUIRED =
            kernel("length-required", 411, "Zeg vooraf hoe groot dit is, met Content-Length.");
    public static final ProblemType TOO_LARGE = kernel("too-large", 413, "Dit is te groot. Stuur minder in een keer.");
    public static final ProblemType UNSUPPORTED_MEDIA_TYPE =
            kernel("unsupported-media-type", 415, "Stuur dit in een andere vorm, zoals application/json.");

    /** Our fault; the extension {@code incident} is what to tell the administrator. */
    public static final ProblemType UNEXPECTED =
            kernel("unexpected", 500, "Er ging iets mis bij ons. Probeer het later weer.");

    private static ProblemType kernel(String name, int status, String title) {
        return new ProblemType("urn:passend:problem:kernel:" + name, status, title);
    }
}
