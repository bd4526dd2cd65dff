// SPDX-License-Identifier: EUPL-1.2
package nl.passend.screenkit;

import gg.jte.Content;
import java.time.Instant;
import java.util.Optional;

/**
 * One thing that happened.
 *
 * @param title what, in a few words
 * @param who first name and role; empty when nobody in particular
 * @param body more about it; empty when the title says it all
 * @param tag for whom it is open, or what kind it is
 */
public record TimelineEntry(
        String id, Instant at, String title, Optional<String> who, Optional<Content> body, Optional<Tag> tag) {}
