// SPDX-License-Identifier: EUPL-1.2
package nl.passend.demo;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.passend.kernel.account.Me;
import nl.passend.kernel.edition.Edition;
import nl.passend.kernel.edition.EditionItem;
import nl.passend.kernel.edition.EditionItem.Place;
import nl.passend.kernel.edition.EditionKind;
import nl.passend.kernel.edition.EditionState;
import nl.passend.knowledge.Programme;
import nl.passend.knowledge.Programmes;

/** The programmes of the demo, as they stand after the first start. */
final class MadeUpProgrammes implements Programmes {
    @Override
    public EditionKind<Programme> kind() {
        throw new UnsupportedOperationException("Nobody writes here");
    }

    @Override
    public List<Edition<Programme>> all() {
        return DemoProgrammes.madeUp().stream()
                .map(shipped -> new Edition<>(
                        UUID.randomUUID(),
                        new EditionItem(UUID.randomUUID(), Place.everywhere(shipped.slug()), shipped.owner()),
                        1,
                        EditionState.PUBLISHED,
                        shipped.content(),
                        "Een proef.",
                        shipped.checkedOn(),
                        List.of(Me.SYSTEM.personId()),
                        java.time.Instant.EPOCH,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        shipped.checkedOn(),
                        Optional.empty(),
                        Optional.empty(),
                        1))
                .toList();
    }

    @Override
    public Optional<Edition<Programme>> find(String slug) {
        return all().stream()
                .filter(edition -> edition.item().slug().equals(slug))
                .findFirst();
    }
}
