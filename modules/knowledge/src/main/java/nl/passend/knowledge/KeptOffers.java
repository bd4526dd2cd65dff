// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge;

import jakarta.json.JsonObject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.passend.kernel.account.Me;

/** The offers that this installation keeps itself. One statement each, as long as nothing changed. */
public interface KeptOffers {
    /** Those that are there, by municipality and name. */
    List<KeptOffer> all();

    /** By name. */
    List<KeptOffer> of(String municipality);

    /** Also one that is gone. */
    Optional<KeptOffer> find(UUID id);

    /** Those of these that are known, also those that are gone. */
    List<KeptOffer> those(Collection<UUID> ids);

    /** What an import, named by the change {@code offers.imported}, was the last to change. */
    List<UUID> changedBy(UUID importId);

    /** An offer as its source gave it, in HSDS. */
    Optional<JsonObject> asItCame(UUID id);

    /** What the licences are called under which a source gives its offers; empty when it names none. */
    List<String> licences(String source);

    /** Whether somebody may say how it stands: an editor of its municipality, or an administrator. */
    boolean mayCareFor(Me me, String municipality);

    /**
     * Says how it stands.
     *
     * @param version of the {@link KeptOffer.Care} that the caller looked at
     * @throws nl.passend.kernel.problem.ProblemException NOT_FOUND, FORBIDDEN, or STALE with both versions
     */
    KeptOffer.Care careFor(UUID id, long version, CareChange change);

    /**
     * What is absent stays as it is.
     *
     * @param capacity places that are free today; 0 or more
     * @param waitingWeeks counted today
     * @param verified that it is right, seen today
     */
    record CareChange(
            Optional<Integer> capacity, Optional<Integer> waitingWeeks, boolean verified, Optional<UUID> owner) {}
}
