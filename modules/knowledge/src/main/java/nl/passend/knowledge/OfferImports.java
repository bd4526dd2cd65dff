// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Takes offers in from a file in the form of the Human Services Data Specification 3.0. A service that does not keep to the standard
 * is refused as a whole and told about; the others come in. The same file twice changes nothing.
 */
public interface OfferImports {
    /**
     * @param source slug of who publishes it, such as {@code sociale-kaart-stroomdorp}; stays with one municipality
     * @param sourceName as people read it
     * @param complete whether the file holds everything of this source: what it no longer names is marked as gone
     * @param owner who is reminded of what gets old; who asks when empty
     * @param file JSON, or a zip with JSON or with the tables of the standard
     */
    record NewImport(
            String source,
            String sourceName,
            String municipality,
            boolean complete,
            Optional<UUID> owner,
            byte[] file) {}

    /**
     * What is wrong with one thing in the file.
     *
     * @param where JSON pointer, or table and line
     * @param field pointer from there; empty for the whole
     */
    record Refusal(String where, String field, String message) {}

    /**
     * What came of it.
     *
     * @param read services in the file
     * @param gone marked as gone, because the file is complete and does not name them
     * @param refused services that were refused
     * @param refusals why, and what else was left out; the first of them
     * @param more whether there are more refusals than are told
     */
    record Outcome(
            long read,
            long added,
            long changed,
            long unchanged,
            long gone,
            long refused,
            List<Refusal> refusals,
            boolean more) {}

    /** @param outcome empty until it ended */
    record Import(
            UUID id,
            String source,
            String sourceName,
            String municipality,
            boolean complete,
            Instant asked,
            UUID askedBy,
            Optional<UUID> job,
            Optional<Instant> ended,
            Optional<Outcome> outcome) {}

    /**
     * Keeps the file and takes it in in the background.
     *
     * @throws nl.passend.kernel.problem.ProblemException INVALID; FORBIDDEN for who may not care for offers of this municipality
     */
    UUID order(NewImport wanted);

    /** Takes it in now, as the demo does. */
    Outcome takeIn(NewImport wanted);

    /** One that the current user may see. */
    Optional<Import> find(UUID id);

    /** Newest first, of the municipalities that the current user may care for. */
    List<Import> latest(int limit);
}
