// SPDX-License-Identifier: EUPL-1.2
package nl.passend.directory.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.passend.directory.CareOfficeRegion;
import nl.passend.directory.Directory;
import nl.passend.directory.Municipality;
import nl.passend.directory.MunicipalityCode;
import nl.passend.directory.MunicipalitySearch;
import nl.passend.directory.Organisation;
import nl.passend.directory.OrganisationId;
import nl.passend.directory.Person;
import nl.passend.directory.PersonId;
import nl.passend.directory.ServedMunicipality;
import nl.passend.directory.Team;
import nl.passend.directory.TeamId;
import nl.passend.directory.TeamSearch;
import nl.passend.directory.internal.facts.Facts;
import nl.passend.directory.internal.person.People;
import nl.passend.directory.internal.team.Teams;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.rest.Slice;

/** Hands each question to the feature that knows. */
@ApplicationScoped
class AskDirectory implements Directory {
    private final Teams teams;
    private final People people;
    private final Facts facts;

    @Inject
    AskDirectory(Teams teams, People people, Facts facts) {
        this.teams = teams;
        this.people = people;
        this.facts = facts;
    }

    @Override
    public Team team(TeamId id) {
        return findTeam(id).orElseThrow(ProblemException::notFound);
    }

    @Override
    public Optional<Team> findTeam(TeamId id) {
        return teams.find(id);
    }

    @Override
    public Map<TeamId, Team> teams(Collection<TeamId> ids) {
        return teams.all(ids);
    }

    @Override
    public Slice<Team> teams(TeamSearch search) {
        return teams.page(search);
    }

    @Override
    public Person person(PersonId id) {
        return findPerson(id).orElseThrow(ProblemException::notFound);
    }

    @Override
    public Optional<Person> findPerson(PersonId id) {
        return people.find(id);
    }

    @Override
    public Map<PersonId, Person> people(Collection<PersonId> ids) {
        return people.all(ids);
    }

    @Override
    public List<Person> workersNamed(String part, int most) {
        return people.named(part, most);
    }

    @Override
    public List<Organisation> organisations() {
        return people.organisations();
    }

    @Override
    public Optional<Organisation> findOrganisation(OrganisationId id) {
        return people.findOrganisation(id);
    }

    @Override
    public Optional<ServedMunicipality> municipalityServed(String slug) {
        return teams.findServed(slug);
    }

    @Override
    public List<ServedMunicipality> municipalitiesServed() {
        return teams.served();
    }

    @Override
    public Slice<Municipality> municipalities(MunicipalitySearch search) {
        return facts.page(search);
    }

    @Override
    public Optional<Municipality> municipality(MunicipalityCode code) {
        return facts.find(code);
    }

    @Override
    public List<CareOfficeRegion> careOfficeRegions() {
        return facts.regions();
    }

    @Override
    public Optional<CareOfficeRegion> careOfficeRegion(String code) {
        return facts.findRegion(code);
    }
}
