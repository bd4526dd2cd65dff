// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Gives the kept offers out in HSDS 3.0: what came in comes out as it came, with what Passend's own people know of it as attributes of
 * the service. What is gone is left out.
 */
public interface HsdsExport {
    /** Lists of the standard that can be asked for by themselves. */
    enum Kind {
        SERVICE,
        /** Where a service is given; asked for by itself, and kept inside its service. */
        SERVICE_AT_LOCATION,
        ORGANIZATION,
        TAXONOMY,
        TAXONOMY_TERM
    }

    /** Ways to give everything at once. */
    enum Form {
        /** One JSON object with a list of each kind. */
        JSON,
        /** A zip with the tables of the standard. */
        TABLES
    }

    /**
     * Which ones.
     *
     * @param municipality slug
     * @param organization only services of it
     * @param modifiedAfter only what changed here since
     * @param words each is in the name, the description or the name of the organization; of other kinds, in the name
     * @param term only services with this taxonomy term
     * @param taxonomy only services with a term of it, or its terms
     * @param parent only terms right under this one
     */
    record Wanted(
            Kind kind,
            Optional<String> municipality,
            Optional<UUID> organization,
            Optional<Instant> modifiedAfter,
            List<String> words,
            Optional<UUID> term,
            Optional<UUID> taxonomy,
            Optional<UUID> parent) {
        public Wanted {
            words = List.copyOf(words);
        }
    }

    long count(Wanted wanted);

    /** @param page from 1 */
    List<JsonObject> page(Wanted wanted, int page, int perPage);

    Optional<JsonObject> find(Kind kind, UUID id);

    /** Writes everything, or everything of one municipality; never all of it in memory. */
    void writeAll(Form form, Optional<String> municipality, OutputStream out) throws IOException;
}
