// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.changes.internal;

import java.util.UUID;

/** A row was inserted; once its transaction has committed it waits for a number. */
record ChangeRecorded(UUID id) {}
