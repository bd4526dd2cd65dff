// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.imports;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * An import as it stands, its names of columns in clear.
 *
 * @param askedBy account in whose name the job works
 * @param complete whether the table itself is here still
 */
record StoredImport(
        UUID id,
        UUID team,
        String municipality,
        String source,
        String encoding,
        ImportState state,
        List<String> columns,
        byte[] headerMark,
        Mapping mapping,
        int lines,
        boolean withDoubles,
        UUID askedBy,
        Optional<UUID> job,
        Instant recordedAt,
        LocalDate lastDay,
        boolean complete,
        long version) {}
