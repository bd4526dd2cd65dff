// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.offers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.passend.kernel.account.CurrentUser;
import nl.passend.kernel.account.Me;
import nl.passend.kernel.account.Role;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;
import nl.passend.knowledge.KeptOffer;
import nl.passend.knowledge.KeptOffer.Care;
import nl.passend.knowledge.KeptOffers;

/** The facade: reads from the shelf, and lets only an offer's own municipality change it. */
@ApplicationScoped
public class KeepOffers implements KeptOffers {
    private final OfferShelf shelf;
    private final ReadHsds hsds;
    private final ImportRows imports;
    private final CareForOffer care;
    private final CurrentUser user;

    @Inject
    public KeepOffers(OfferShelf shelf, ReadHsds hsds, ImportRows imports, CareForOffer care, CurrentUser user) {
        this.shelf = shelf;
        this.hsds = hsds;
        this.imports = imports;
        this.care = care;
        this.user = user;
    }

    @Override
    public List<KeptOffer> all() {
        return shelf.there();
    }

    @Override
    public List<KeptOffer> of(String municipality) {
        return shelf.there().stream()
                .filter(offer -> offer.municipality().equals(municipality))
                .toList();
    }

    @Override
    public Optional<KeptOffer> find(UUID id) {
        return shelf.find(id);
    }

    @Override
    public List<KeptOffer> those(Collection<UUID> ids) {
        return shelf.those(ids);
    }

    @Override
    public List<UUID> changedBy(UUID importId) {
        return imports.changedBy(importId);
    }

    @Override
    public Optional<JsonObject> asItCame(UUID id) {
        return hsds.asItCame(id);
    }

    @Override
    public List<String> licences(String source) {
        return hsds.licencesOf(source);
    }

    @Override
    public boolean mayCareFor(Me me, String municipality) {
        return may(me, municipality);
    }

    /** An editor belongs to the municipality whose theme the account wears. */
    static boolean may(Me me, String municipality) {
        return me.has(Role.ADMINISTRATOR)
                || me.has(Role.KNOWLEDGE_EDITOR) && me.theme().equals(municipality);
    }

    @Override
    public Care careFor(UUID id, long version, CareChange change) {
        var offer = shelf.find(id).orElseThrow(ProblemException::notFound);
        if (!may(user.get(), offer.municipality())) {
            throw new ProblemException(ProblemType.FORBIDDEN);
        }
        return care.change(offer, version, change);
    }
}
