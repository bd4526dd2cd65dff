// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.edition.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.passend.kernel.account.CurrentUser;
import nl.passend.kernel.edition.Edition;
import nl.passend.kernel.edition.EditionItem.Place;
import nl.passend.kernel.edition.EditionKind;
import nl.passend.kernel.edition.Editions;

/** Reads, after what came in the jar was taken over; shows what is being made only to who works on it. */
@ApplicationScoped
class StoredEditions implements Editions {
    private final EditionTable editions;
    private final FromTheJar jar;
    private final CurrentUser user;

    @Inject
    StoredEditions(EditionTable editions, FromTheJar jar, CurrentUser user) {
        this.editions = editions;
        this.jar = jar;
        this.user = user;
    }

    @Override
    public <T extends Record> List<Edition<T>> published(EditionKind<T> kind, LocalDate day) {
        jar.takenOver(kind);
        return editions.published(kind, day);
    }

    @Override
    public <T extends Record> List<Edition<T>> publishedOrPutForward(EditionKind<T> kind, LocalDate day) {
        jar.takenOver(kind);
        return editions.publishedOrPutForward(kind, day);
    }

    @Override
    public <T extends Record> List<Edition<T>> published(EditionKind<T> kind, String slug, LocalDate day) {
        jar.takenOver(kind);
        return editions.published(kind, slug, day);
    }

    @Override
    public <T extends Record> List<Edition<T>> ended(EditionKind<T> kind, LocalDate since, LocalDate day) {
        jar.takenOver(kind);
        return editions.ended(kind, since, day);
    }

    @Override
    public <T extends Record> List<Edition<T>> beingMade(EditionKind<T> kind) {
        jar.takenOver(kind);
        return works(kind) ? editions.beingMade(kind) : List.of();
    }

    @Override
    public <T extends Record> List<Edition<T>> versions(EditionKind<T> kind, Place place) {
        jar.takenOver(kind);
        boolean works = works(kind);
        return editions.versions(kind, place).stream()
                .filter(edition -> works || !edition.state().isBeingMade())
                .toList();
    }

    @Override
    public <T extends Record> Optional<Edition<T>> version(EditionKind<T> kind, Place place, int number) {
        jar.takenOver(kind);
        return editions.version(kind, place, number)
                .filter(edition -> !edition.state().isBeingMade() || works(kind));
    }

    private boolean works(EditionKind<?> kind) {
        return user.find().filter(kind::works).isPresent();
    }
}
