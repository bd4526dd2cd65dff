// SPDX-License-Identifier: EUPL-1.2
package nl.passend.personas.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.passend.kernel.edition.EditionKind;
import nl.passend.kernel.edition.ShippedEditions;
import nl.passend.personas.FactEditions;
import nl.passend.personas.FactGroup;
import nl.passend.personas.FactText;

/** {@code facts.json}: what Passend asks about. */
@ApplicationScoped
class ShippedFacts implements ShippedEditions<FactText> {
    /** Leaves room to put one between two others. */
    private static final int STEP = 10;

    private final FactEditions facts;

    @Inject
    ShippedFacts(FactEditions facts) {
        this.facts = facts;
    }

    @Override
    public EditionKind<FactText> kind() {
        return facts.kind();
    }

    @Override
    public List<Shipped<FactText>> all() {
        return all(FactFile.shipped());
    }

    static List<Shipped<FactText>> all(FactFile file) {
        var all = new ArrayList<Shipped<FactText>>();
        for (FactGroup group : file.groups()) {
            for (int i = 0; i < group.facts().size(); i++) {
                var fact = group.facts().get(i);
                all.add(new Shipped<>(
                        fact.name().value(),
                        file.edition(fact.name()),
                        FactText.of((i + 1) * STEP, group.code(), fact),
                        Optional.of(fact.source().checkedOn())));
            }
        }
        return all;
    }
}
