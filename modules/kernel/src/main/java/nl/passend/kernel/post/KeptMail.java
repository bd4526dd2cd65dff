// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.post;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Mail that was kept as files because the installation has no mail server (the demo). */
public interface KeptMail {
    record Letter(UUID id, String to, String subject, String text, Instant sent) {}

    /** Newest first. */
    List<Letter> latest(int limit);
}
