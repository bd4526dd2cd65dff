// SPDX-License-Identifier: EUPL-1.2
package nl.passend.directory.internal.facts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.passend.directory.CareOfficeRegion;
import nl.passend.directory.Municipality;
import nl.passend.directory.MunicipalityCode;
import nl.passend.directory.MunicipalitySearch;
import nl.passend.directory.Source;
import nl.passend.directory.internal.DirectoryUnit;
import nl.passend.kernel.rest.Slice;

/** What is known of municipalities and regions, each fact with its source. */
@ApplicationScoped
public class Facts {
    private final EntityManager entityManager;

    @Inject
    public Facts(@DirectoryUnit EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public Optional<Municipality> find(MunicipalityCode code) {
        return Optional.ofNullable(entityManager.find(StoredMunicipality.class, code.value()))
                .map(municipality -> municipality.view(sources()));
    }

    public Slice<Municipality> page(MunicipalitySearch search) {
        var conditions = new ArrayList<String>();
        var parameters = new HashMap<String, Object>();
        search.name().ifPresent(part -> {
            conditions.add("m.name LIKE :name ESCAPE '!'");
            parameters.put("name", "%" + part.replaceAll("([!%_])", "!$1") + "%");
        });
        search.province().ifPresent(province -> {
            conditions.add("m.province = :province");
            parameters.put("province", province);
        });
        search.after().ifPresent(last -> {
            conditions.add("m.name > :after");
            parameters.put("after", last);
        });
        var query = entityManager.createQuery(
                "SELECT m FROM StoredMunicipality m"
                        + (conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions))
                        + " ORDER BY m.name",
                StoredMunicipality.class);
        parameters.forEach(query::setParameter);
        var sources = sources();
        var oneMore = query.setMaxResults(search.limit() + 1)
                .getResultStream()
                .map(municipality -> municipality.view(sources))
                .toList();
        return Slice.of(oneMore, search.limit(), Municipality::name);
    }

    public List<CareOfficeRegion> regions() {
        var source = sources().get(StoredSource.CARE_OFFICE_REGIONS);
        return entityManager
                .createQuery("SELECT r FROM StoredCareOfficeRegion r ORDER BY r.name", StoredCareOfficeRegion.class)
                .getResultStream()
                .map(region -> region.view(source))
                .toList();
    }

    public Optional<CareOfficeRegion> findRegion(String code) {
        return Optional.ofNullable(entityManager.find(StoredCareOfficeRegion.class, code))
                .map(region -> region.view(sources().get(StoredSource.CARE_OFFICE_REGIONS)));
    }

    private Map<String, Source> sources() {
        return entityManager
                .createQuery("SELECT s FROM StoredSource s", StoredSource.class)
                .getResultStream()
                .collect(Collectors.toUnmodifiableMap(StoredSource::code, StoredSource::view));
    }
}
