// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.passend.kernel.edition.EditionKind;
import nl.passend.kernel.edition.ShippedEditions;

@ApplicationScoped
class ShippedLaws implements ShippedEditions<LawText> {
    private final CatalogueKinds kinds;

    @Inject
    ShippedLaws(CatalogueKinds kinds) {
        this.kinds = kinds;
    }

    @Override
    public EditionKind<LawText> kind() {
        return kinds.law();
    }

    @Override
    public List<Shipped<LawText>> all() {
        return ShippedCatalogue.laws();
    }
}
