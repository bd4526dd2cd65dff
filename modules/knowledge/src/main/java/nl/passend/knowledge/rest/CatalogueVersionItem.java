// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.rest;

import jakarta.json.JsonObject;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.passend.kernel.edition.Edition;
import nl.passend.kernel.edition.EditionState;
import nl.passend.kernel.edition.RecordJson;
import nl.passend.kernel.rest.Versions;

/**
 * One version of a law, a route, a fact or a programme.
 *
 * @param shipped came with Passend, as it stands
 * @param reviewNote what the last reviewer said
 */
public record CatalogueVersionItem(
        String slug,
        Optional<String> municipality,
        Integer number,
        EditionState state,
        Boolean shipped,
        String why,
        Optional<LocalDate> checkedOn,
        Instant writtenAt,
        Optional<Instant> submittedAt,
        Optional<Instant> reviewedAt,
        Optional<String> reviewNote,
        Optional<Instant> publishedAt,
        Optional<LocalDate> validFrom,
        Optional<LocalDate> validUntil,
        Optional<String> retiredBecause,
        JsonObject content) {
    static CatalogueVersionItem of(Edition<?> edition) {
        return new CatalogueVersionItem(
                edition.item().slug(),
                edition.item().municipality(),
                edition.number(),
                edition.state(),
                edition.isShipped(),
                edition.why(),
                edition.checkedOn(),
                edition.writtenAt(),
                edition.submittedAt(),
                edition.review().map(Edition.Review::at),
                edition.review().map(Edition.Review::note).filter(note -> !note.isBlank()),
                edition.publishedAt(),
                edition.validFrom(),
                edition.validUntil(),
                edition.retiredBecause(),
                RecordJson.write(edition.content()));
    }

    static Response answer(Edition<?> edition) {
        return Response.ok(of(edition)).tag(Versions.tag(edition.revision())).build();
    }
}
