// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases;

import java.time.LocalDate;
import java.util.UUID;

/** A client supporter's own note: read by whoever wrote it, and by nobody else. */
public record SupporterNoteView(UUID id, String words, LocalDate on, long version) {}
