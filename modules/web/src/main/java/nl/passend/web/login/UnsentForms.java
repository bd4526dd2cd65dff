// SPDX-License-Identifier: EUPL-1.2
package nl.passend.web.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import nl.passend.kernel.vault.CannotOpen;
import nl.passend.kernel.vault.Cell;
import nl.passend.kernel.vault.SealedText;
import nl.passend.kernel.vault.Vault;

/**
 * Keeps what somebody sent after their login had ended, until they have logged in again. It is stored nowhere: it lies sealed in the login
 * page of their own browser, and opens only for the account whose login it was. At a shared table another person may be the
 * next to log in on that page, and must not read it.
 */
@ApplicationScoped
class UnsentForms {
    private static final Duration KEPT = Duration.ofDays(1);

    /** Beyond this a page grows too heavy: characters of what was sealed. */
    private static final int LONGEST = 400_000;

    private final Vault vault;
    private final Clock clock;

    @Inject
    UnsentForms(Vault vault, Clock clock) {
        this.vault = vault;
        this.clock = clock;
    }

    /** Empty when it is too long to carry along. */
    Optional<String> seal(UUID account, Unsent form) {
        String text = clock.instant() + "\n" + form.place() + "\n" + UrlEncoded.write(form.fields());
        byte[] sealed = vault.installation().seal(text, cell(account)).bytes();
        String carried = Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
        return Optional.of(carried).filter(written -> written.length() <= LONGEST);
    }

    /** Empty when it is somebody else's, too old, or no such thing at all. */
    Optional<Unsent> open(UUID account, String carried) {
        try {
            var sealed = new SealedText(Base64.getUrlDecoder().decode(carried));
            String[] lines = vault.installation().open(sealed, cell(account)).split("\n", 3);
            boolean fresh = Instant.parse(lines[0]).plus(KEPT).isAfter(clock.instant());
            return LocalPath.of(lines[1])
                    .filter(place -> fresh)
                    .map(place -> Unsent.of(place, UrlEncoded.read(lines[2])));
        } catch (CannotOpen | IllegalArgumentException | DateTimeParseException notTheirs) {
            return Optional.empty();
        }
    }

    private static Cell cell(UUID account) {
        return new Cell("unsent_form", "fields", account);
    }
}
