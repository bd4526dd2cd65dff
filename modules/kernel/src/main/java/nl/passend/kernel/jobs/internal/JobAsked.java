// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.jobs.internal;

import java.util.UUID;

/** A job was stored; once its transaction has committed a node may take it. */
record JobAsked(UUID id) {}
