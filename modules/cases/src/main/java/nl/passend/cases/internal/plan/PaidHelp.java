// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.passend.cases.HelpLaw;
import nl.passend.kernel.access.Grants;
import nl.passend.kernel.access.ObjectType;
import nl.passend.kernel.vault.Keyring;

/**
 * The help that somebody pays for, as they may hear of it. An independent client supporter stays out: that a family turned to one,
 * perhaps against this very payer, is the family's own.
 */
@ApplicationScoped
class PaidHelp {
    private final PlanParts parts;
    private final Grants grants;

    @Inject
    PaidHelp(PlanParts parts, Grants grants) {
        this.parts = parts;
        this.grants = grants;
    }

    /** By file; two statements for any number of files. */
    Map<UUID, List<WhoComes>> under(Collection<HelpLaw> laws, Map<UUID, Keyring> keys, LocalDate today) {
        Map<UUID, Set<UUID>> supporters = grants.supporters(ObjectType.CASE_FILE, keys.keySet());
        return parts.comingUnder(laws, keys, today).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, file -> file.getValue().stream()
                        .filter(h -> h.told()
                                .helper()
                                .filter(supporters.getOrDefault(file.getKey(), Set.of())::contains)
                                .isEmpty())
                        .toList()));
    }
}
