// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.audit.internal;

import java.util.UUID;

/** A change was put on record in the running transaction; heard of when that has committed. */
record ChangeEntered(UUID entryId) {}
