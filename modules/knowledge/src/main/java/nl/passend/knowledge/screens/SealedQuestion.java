// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.screens;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import nl.passend.kernel.vault.CannotOpen;
import nl.passend.kernel.vault.Cell;
import nl.passend.kernel.vault.SealedText;
import nl.passend.kernel.vault.Vault;

/**
 * What somebody looks for, sealed, as a part of an address. So "back", a choice and the next page are plain links, while neither the
 * history of the browser nor the log of a proxy tells that somebody in this house looked for a place to hide. It opens in the hour in
 * which it was made and in the next.
 */
@ApplicationScoped
class SealedQuestion {
    private static final long HOUR_SECONDS = Duration.ofHours(1).toSeconds();

    private final Vault vault;
    private final Clock clock;

    @Inject
    SealedQuestion(Vault vault, Clock clock) {
        this.vault = vault;
        this.clock = clock;
    }

    String seal(String words) {
        var sealed = vault.installation().seal(words, cell(hour()));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed.bytes());
    }

    /** @return empty when it is too old, or nothing that {@link #seal} made */
    Optional<String> open(String sealed) {
        try {
            var bytes = new SealedText(Base64.getUrlDecoder().decode(sealed));
            return open(bytes, hour()).or(() -> open(bytes, hour() - 1));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    private Optional<String> open(SealedText sealed, long hour) {
        try {
            return Optional.of(vault.installation().open(sealed, cell(hour)));
        } catch (CannotOpen tooOld) {
            return Optional.empty();
        }
    }

    private long hour() {
        return clock.instant().getEpochSecond() / HOUR_SECONDS;
    }

    private static Cell cell(long hour) {
        return new Cell("search", "question", new UUID(0, hour));
    }
}
