// SPDX-License-Identifier: EUPL-1.2
package nl.passend.directory;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.passend.kernel.rest.Slice;

/**
 * What other modules may ask. Every answer is one SQL statement unless said otherwise, whatever the number of ids, and needs
 * no transaction.
 */
public interface Directory {
    /** @throws nl.passend.kernel.problem.ProblemException NOT_FOUND when there is no such team */
    Team team(TeamId id);

    Optional<Team> findTeam(TeamId id);

    /** Those of these teams that exist; no statement when none is asked for. */
    Map<TeamId, Team> teams(Collection<TeamId> ids);

    /** The teams of every municipality served, by name. */
    Slice<Team> teams(TeamSearch search);

    /** @throws nl.passend.kernel.problem.ProblemException NOT_FOUND when there is no such worker */
    Person person(PersonId id);

    Optional<Person> findPerson(PersonId id);

    /** Those of these people that are workers; no statement when none is asked for. */
    Map<PersonId, Person> people(Collection<PersonId> ids);

    /**
     * Workers by name, for a choice. Names are sealed, so all are read and looked through in memory.
     *
     * @param part of the name, in any case and with or without accents; empty: everybody
     * @param most how many at most
     */
    List<Person> workersNamed(String part, int most);

    /** By name. */
    List<Organisation> organisations();

    Optional<Organisation> findOrganisation(OrganisationId id);

    Optional<ServedMunicipality> municipalityServed(String slug);

    /** By name. */
    List<ServedMunicipality> municipalitiesServed();

    /** Two statements: the facts and their sources. */
    Slice<Municipality> municipalities(MunicipalitySearch search);

    /** Two statements: the facts and their sources. */
    Optional<Municipality> municipality(MunicipalityCode code);

    /** By name. Two statements: the facts and their sources. */
    List<CareOfficeRegion> careOfficeRegions();

    /** Two statements: the facts and their sources. */
    Optional<CareOfficeRegion> careOfficeRegion(String code);
}
