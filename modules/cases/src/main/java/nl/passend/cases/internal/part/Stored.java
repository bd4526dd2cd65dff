// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.part;

import java.util.UUID;

/** What was stored, and as which version. */
public record Stored(UUID id, long version) {}
