// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.access;

import java.util.UUID;

/** Somebody left a team: a CDI event in the transaction in which they do, for whatever waits for them by name. */
public record MemberLeft(UUID teamId, UUID personId) {}
