// SPDX-License-Identifier: EUPL-1.2
package nl.passend.directory.internal.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.passend.directory.Organisation;
import nl.passend.directory.OrganisationId;
import nl.passend.directory.Person;
import nl.passend.directory.PersonId;
import nl.passend.directory.internal.DirectoryUnit;
import nl.passend.kernel.vault.Vault;

/** The workers and their employers, as they are stored; opens what is sealed. */
@ApplicationScoped
public class People {
    private final EntityManager entityManager;
    private final Vault vault;

    @Inject
    public People(@DirectoryUnit EntityManager entityManager, Vault vault) {
        this.entityManager = entityManager;
        this.vault = vault;
    }

    public Optional<Person> find(PersonId id) {
        return Optional.ofNullable(all(List.of(id)).get(id));
    }

    public Map<PersonId, Person> all(Collection<PersonId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        var keys = vault.installation();
        return entityManager
                .createQuery(
                        "SELECT p FROM StoredPerson p JOIN FETCH p.employer WHERE p.id IN :ids", StoredPerson.class)
                .setParameter(
                        "ids", ids.stream().map(PersonId::value).distinct().toList())
                .getResultStream()
                .map(person -> person.view(keys))
                .collect(Collectors.toUnmodifiableMap(Person::id, Function.identity()));
    }

    public List<Person> named(String part, int most) {
        var keys = vault.installation();
        String wanted = plain(part.strip());
        return entityManager
                .createQuery("SELECT p FROM StoredPerson p JOIN FETCH p.employer", StoredPerson.class)
                .getResultStream()
                .map(person -> person.view(keys))
                .filter(person -> plain(person.fullName()).contains(wanted))
                .sorted(Comparator.comparing((Person person) -> plain(person.familyName()))
                        .thenComparing(person -> plain(person.givenName()))
                        .thenComparing(person -> person.id().value()))
                .limit(most)
                .toList();
    }

    /** As one types it in a hurry: without capitals and accents. */
    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }

    public List<Organisation> organisations() {
        return entityManager
                .createQuery("SELECT o FROM StoredOrganisation o ORDER BY o.name, o.id", StoredOrganisation.class)
                .getResultStream()
                .map(StoredOrganisation::view)
                .toList();
    }

    public Optional<Organisation> findOrganisation(OrganisationId id) {
        return holding(id).map(StoredOrganisation::view);
    }

    /** Holds the worker until the end of the transaction, so that nobody changes them between the look at the version and the change. */
    Optional<StoredPerson> holding(PersonId id) {
        return Optional.ofNullable(entityManager.find(StoredPerson.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    Optional<StoredOrganisation> holding(OrganisationId id) {
        return Optional.ofNullable(entityManager.find(StoredOrganisation.class, id.value()));
    }

    void add(StoredPerson person) {
        entityManager.persist(person);
    }

    void add(StoredOrganisation organisation) {
        entityManager.persist(organisation);
    }
}
