// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.passend.kernel.edition.EditionKind;
import nl.passend.kernel.edition.ShippedEditions;

@ApplicationScoped
class ShippedRoutes implements ShippedEditions<RouteText> {
    private final CatalogueKinds kinds;

    @Inject
    ShippedRoutes(CatalogueKinds kinds) {
        this.kinds = kinds;
    }

    @Override
    public EditionKind<RouteText> kind() {
        return kinds.route();
    }

    @Override
    public List<Shipped<RouteText>> all() {
        return ShippedCatalogue.routes();
    }
}
