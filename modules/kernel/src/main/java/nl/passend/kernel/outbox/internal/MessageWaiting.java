// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.outbox.internal;

import java.util.UUID;

/** A message was put in the outbox; once its transaction has committed the relay may take it. */
record MessageWaiting(UUID id) {}
