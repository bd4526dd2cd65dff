// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases;

import java.io.InputStream;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/** Loads documents, with fixed ids, into files that are there; taken in, cleaned and sealed as everybody's; as {@link Cases}. */
public interface Documents {
    /**
     * @param about members
     * @param author person who put it in
     * @param toldBy the member who brought it; empty for what a worker put in
     */
    record NewDocument(
            UUID id,
            UUID file,
            String title,
            DocumentKind kind,
            Set<UUID> about,
            UUID author,
            Optional<UUID> toldBy,
            Scope scope,
            Supplier<InputStream> content) {}

    void add(NewDocument document);
}
