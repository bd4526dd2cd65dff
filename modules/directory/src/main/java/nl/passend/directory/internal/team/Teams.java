// SPDX-License-Identifier: EUPL-1.2
package nl.passend.directory.internal.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.passend.directory.ServedMunicipality;
import nl.passend.directory.Team;
import nl.passend.directory.TeamId;
import nl.passend.directory.TeamSearch;
import nl.passend.directory.internal.DirectoryUnit;
import nl.passend.kernel.rest.Slice;

/** The teams, and the municipalities served, as they are stored. */
@ApplicationScoped
public class Teams {
    private final EntityManager entityManager;

    @Inject
    public Teams(@DirectoryUnit EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public Optional<Team> find(TeamId id) {
        return Optional.ofNullable(all(List.of(id)).get(id));
    }

    public Map<TeamId, Team> all(Collection<TeamId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return entityManager
                .createQuery(
                        "SELECT t FROM StoredTeam t JOIN FETCH t.municipality WHERE t.id IN :ids", StoredTeam.class)
                .setParameter("ids", values(ids))
                .getResultStream()
                .map(StoredTeam::view)
                .collect(Collectors.toUnmodifiableMap(Team::id, Function.identity()));
    }

    public Slice<Team> page(TeamSearch search) {
        if (search.among().filter(Collection::isEmpty).isPresent()) {
            return new Slice<>(List.of(), Optional.empty());
        }
        var conditions = new ArrayList<String>();
        var parameters = new HashMap<String, Object>();
        search.municipality().ifPresent(slug -> {
            conditions.add("t.municipality.slug = :municipality");
            parameters.put("municipality", slug);
        });
        search.among().ifPresent(ids -> {
            conditions.add("t.id IN :ids");
            parameters.put("ids", values(ids));
        });
        search.after().ifPresent(last -> {
            conditions.add("a.id = :after AND (t.name > a.name OR t.name = a.name AND t.id > a.id)");
            parameters.put("after", last.value());
        });
        var query = entityManager.createQuery(
                "SELECT t FROM StoredTeam t JOIN FETCH t.municipality"
                        + (search.after().isPresent() ? ", StoredTeam a" : "")
                        + (conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions))
                        + " ORDER BY t.name, t.id",
                StoredTeam.class);
        parameters.forEach(query::setParameter);
        var oneMore = query.setMaxResults(search.limit() + 1)
                .getResultStream()
                .map(StoredTeam::view)
                .toList();
        return Slice.of(oneMore, search.limit(), team -> team.id().toString());
    }

    public Optional<ServedMunicipality> findServed(String slug) {
        return Optional.ofNullable(entityManager.find(StoredServedMunicipality.class, slug))
                .map(StoredServedMunicipality::view);
    }

    public List<ServedMunicipality> served() {
        return entityManager
                .createQuery("SELECT m FROM StoredServedMunicipality m ORDER BY m.name", StoredServedMunicipality.class)
                .getResultStream()
                .map(StoredServedMunicipality::view)
                .toList();
    }

    /** Holds the team until the end of the transaction, so that nobody changes it between the look at its version and the change. */
    Optional<StoredTeam> holding(TeamId id) {
        return Optional.ofNullable(entityManager.find(StoredTeam.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    /** Holds the municipality until the end of the transaction: names of teams are given out one by one. */
    Optional<StoredServedMunicipality> holdingServed(String slug) {
        return Optional.ofNullable(
                entityManager.find(StoredServedMunicipality.class, slug, LockModeType.PESSIMISTIC_WRITE));
    }

    boolean isNameTaken(String municipality, String name, TeamId byOther) {
        return !entityManager
                .createQuery("""
                        SELECT t.id FROM StoredTeam t
                        WHERE t.municipality.slug = :municipality AND t.name = :name AND t.id <> :id""", UUID.class)
                .setParameter("municipality", municipality)
                .setParameter("name", name)
                .setParameter("id", byOther.value())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    void add(StoredTeam team) {
        entityManager.persist(team);
    }

    void add(StoredServedMunicipality municipality) {
        entityManager.persist(municipality);
    }

    private static List<UUID> values(Collection<TeamId> ids) {
        return ids.stream().map(TeamId::value).distinct().toList();
    }
}
