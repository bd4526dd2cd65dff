// SPDX-License-Identifier: EUPL-1.2
package nl.passend.personas.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.passend.kernel.account.Role;
import nl.passend.kernel.edition.Edition;
import nl.passend.kernel.edition.EditionKind;
import nl.passend.kernel.edition.Editions;
import nl.passend.kernel.time.LegalCalendar;
import nl.passend.personas.FactCatalogue;
import nl.passend.personas.Persona;
import nl.passend.personas.Personas;

@ApplicationScoped
class AskPersonas implements Personas {
    private final Editions editions;
    private final Clock clock;
    private final EditionKind<Persona> kind;

    /** Who knows from own life what it is about reads a persona before others do. */
    @Inject
    AskPersonas(Editions editions, FactCatalogue facts, Clock clock) {
        this.editions = editions;
        this.clock = clock;
        this.kind = new EditionKind<>(
                "persona",
                Persona.class,
                Set.of(Role.KNOWLEDGE_EDITOR),
                Set.of(Role.EXPERIENCE_EXPERT),
                new PersonaCheck(facts)::wrong);
    }

    @Override
    public EditionKind<Persona> kind() {
        return kind;
    }

    @Override
    public List<Edition<Persona>> all() {
        return editions.published(kind, today());
    }

    @Override
    public List<Edition<Persona>> named(String slug) {
        return editions.published(kind, slug, today());
    }

    @Override
    public Optional<Edition<Persona>> find(String slug, Optional<String> municipality) {
        return named(slug).stream()
                .filter(edition -> edition.item().municipality().equals(municipality))
                .findFirst();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), LegalCalendar.ZONE);
    }
}
