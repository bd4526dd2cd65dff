// SPDX-License-Identifier: EUPL-1.2
package nl.passend.web.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.passend.kernel.account.Accounts;
import nl.passend.kernel.account.Accounts.Account;
import nl.passend.kernel.audit.DoorTrail;
import nl.passend.kernel.rest.Slice;

/** What happened at the door with the names that may be told. */
@ApplicationScoped
class DoorLines {
    private final DoorTrail trail;
    private final Accounts accounts;

    @Inject
    DoorLines(DoorTrail trail, Accounts accounts) {
        this.trail = trail;
        this.accounts = accounts;
    }

    /** Newest first, from just after the line {@code after} (empty: the newest). */
    Slice<DoorLine> page(Optional<UUID> after, int limit) {
        Slice<DoorTrail.Line> lines =
                Slice.of(trail.page(after, limit + 1), limit, line -> line.id().toString());
        Set<UUID> ids =
                lines.items().stream().flatMap(line -> line.account().stream()).collect(Collectors.toSet());
        Map<UUID, Account> known = accounts.withIds(ids);
        return lines.map(line -> DoorLine.of(line, known));
    }
}
