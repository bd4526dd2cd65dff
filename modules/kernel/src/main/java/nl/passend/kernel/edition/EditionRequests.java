// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.edition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.passend.kernel.edition.Editing.Manuscript;
import nl.passend.kernel.edition.Editing.Validity;
import nl.passend.kernel.edition.EditionItem.Place;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.rest.Body;
import nl.passend.kernel.rest.Patched;
import nl.passend.kernel.rest.Versions;
import nl.passend.kernel.time.LegalCalendar;

/**
 * What every kind's resources do with a request about a version. A resource keeps its own addresses, its own answers and the
 * Javadoc that the description of the API shows; the bodies and what they mean are the same for all.
 */
@ApplicationScoped
public class EditionRequests {
    /**
     * @param municipality slug, for a local variant
     * @param content the whole of it, as {@code GET} shows it
     * @param why what this version is for; stays with it
     */
    @Body
    public record NewVersion(
            @Size(max = 80) String municipality,
            @NotNull JsonObject content,
            @NotBlank @Size(max = 1000) String why,
            LocalDate checkedOn) {
        public Place place(String slug) {
            return Place.of(slug, municipality);
        }

        /** @throws ProblemException INVALID with everything that is wrong in the content */
        public <T extends Record> Manuscript<T> manuscript(EditionKind<T> kind) {
            return new Manuscript<>(kind.read(content, "/content"), why.strip(), Optional.ofNullable(checkedOn));
        }

        /** As {@link #manuscript(EditionKind)}, of a kind to which others hold on. */
        public <T extends Record> Manuscript<T> manuscript(EditionKind<T> kind, Place place) {
            return new Manuscript<>(kind.read(content, "/content", place), why.strip(), Optional.ofNullable(checkedOn));
        }
    }

    /** @param content merged into what is there (RFC 7396); a list is replaced as a whole */
    @Body
    public record VersionChange(
            Patched<@NotNull JsonObject> content,
            Patched<@NotBlank @Size(max = 1000) String> why,
            Patched<LocalDate> checkedOn) {
        <T extends Record> Manuscript<T> applied(EditionKind<T> kind, Edition<T> draft) {
            return new Manuscript<>(
                    content.present()
                            ? kind.read(merged(draft), "/content", draft.item().place())
                            : draft.content(),
                    why.present() ? why.value().strip() : draft.why(),
                    checkedOn.present() ? Optional.ofNullable(checkedOn.value()) : draft.checkedOn());
        }

        private JsonObject merged(Edition<?> draft) {
            return Json.createMergePatch(content.value())
                    .apply(RecordJson.write(draft.content()))
                    .asJsonObject();
        }
    }

    @Body
    public record Remark(@Size(max = 1000) String note) {
        String words() {
            return Optional.ofNullable(note).orElse("").strip();
        }
    }

    @Body
    public record Reason(@NotBlank @Size(max = 1000) String reason) {}

    /** @param validFrom today when absent */
    @Body
    public record Publication(LocalDate validFrom, LocalDate validUntil) {}

    /** The version that a request is about, and how far the caller has read it. */
    public record Asked(Place place, Optional<Integer> number, String ifMatch) {
        public static Asked of(String slug, String municipality, Integer number, String ifMatch) {
            return new Asked(Place.of(slug, municipality), Optional.ofNullable(number), ifMatch);
        }
    }

    private final Editions editions;
    private final Editing editing;
    private final Clock clock;

    @Inject
    EditionRequests(Editions editions, Editing editing, Clock clock) {
        this.editions = editions;
        this.editing = editing;
        this.clock = clock;
    }

    /** @throws ProblemException NOT_FOUND also when no number was given */
    public <T extends Record> Edition<T> version(EditionKind<T> kind, Place place, Integer number) {
        return Optional.ofNullable(number)
                .flatMap(wanted -> editions.version(kind, place, wanted))
                .orElseThrow(ProblemException::notFound);
    }

    public <T extends Record> Edition<T> change(EditionKind<T> kind, Asked asked, VersionChange body) {
        long revision = Versions.required(asked.ifMatch());
        Edition<T> draft = version(kind, asked);
        return editing.rewrite(kind, draft.id(), revision, body.applied(kind, draft));
    }

    public void discard(EditionKind<?> kind, Asked asked) {
        long revision = Versions.required(asked.ifMatch());
        editing.discard(kind, id(kind, asked), revision);
    }

    public <T extends Record> Edition<T> submit(EditionKind<T> kind, Asked asked) {
        long revision = Versions.required(asked.ifMatch());
        return editing.submit(kind, id(kind, asked), revision);
    }

    public <T extends Record> Edition<T> approve(EditionKind<T> kind, Asked asked, Remark body) {
        long revision = Versions.required(asked.ifMatch());
        return editing.approve(kind, id(kind, asked), revision, body.words());
    }

    public <T extends Record> Edition<T> giveBack(EditionKind<T> kind, Asked asked, Reason body) {
        long revision = Versions.required(asked.ifMatch());
        return editing.giveBack(kind, id(kind, asked), revision, body.reason().strip());
    }

    public <T extends Record> Edition<T> publish(EditionKind<T> kind, Asked asked, Publication body) {
        long revision = Versions.required(asked.ifMatch());
        LocalDate from = Optional.ofNullable(body.validFrom())
                .orElseGet(() -> LocalDate.ofInstant(clock.instant(), LegalCalendar.ZONE));
        return editing.publish(
                kind, id(kind, asked), revision, new Validity(from, Optional.ofNullable(body.validUntil())));
    }

    public <T extends Record> Edition<T> retire(EditionKind<T> kind, Asked asked, Reason body) {
        long revision = Versions.required(asked.ifMatch());
        return editing.retire(kind, id(kind, asked), revision, body.reason().strip());
    }

    private <T extends Record> Edition<T> version(EditionKind<T> kind, Asked asked) {
        return version(kind, asked.place(), asked.number().orElse(null));
    }

    private UUID id(EditionKind<?> kind, Asked asked) {
        return version(kind, asked).id();
    }
}
