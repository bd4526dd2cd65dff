// SPDX-License-Identifier: EUPL-1.2
package nl.passend.directory;

import java.util.Optional;

/**
 * Keeps the directory: for the administrator's pages, and for loading a demo or an import. Registering something under an id
 * that is there already changes nothing and answers what is there, so that loading twice makes nothing twice.
 */
public interface DirectoryAdministration {
    record NewOrganisation(OrganisationId id, String name) {}

    record NewTeam(TeamId id, String municipality, String name, String phone, String openingHours) {}

    record NewPerson(
            PersonId id,
            OrganisationId employer,
            String givenName,
            String familyName,
            Optional<String> workPhone,
            Optional<String> workingDays) {}

    /** What to change; what is empty stays. */
    record TeamChange(Optional<String> name, Optional<String> phone, Optional<String> openingHours) {}

    /**
     * What to change; what is empty stays.
     *
     * @param workPhone the empty text: no longer known
     * @param workingDays the empty text: no longer known
     */
    record PersonChange(
            Optional<OrganisationId> employer,
            Optional<String> givenName,
            Optional<String> familyName,
            Optional<String> workPhone,
            Optional<String> workingDays) {}

    ServedMunicipality serve(ServedMunicipality municipality);

    Organisation register(NewOrganisation organisation);

    /** @throws nl.passend.kernel.problem.ProblemException INVALID when the municipality is not served or the name is taken there */
    Team register(NewTeam team);

    /** @throws nl.passend.kernel.problem.ProblemException INVALID when the employer is not known */
    Person register(NewPerson person);

    /** @throws nl.passend.kernel.problem.ProblemException STALE with {@code current} and {@code yours} when it is no longer at this version */
    Team change(TeamId id, long version, TeamChange change);

    /** @throws nl.passend.kernel.problem.ProblemException STALE with {@code current} and {@code yours} when it is no longer at this version */
    Person change(PersonId id, long version, PersonChange change);
}
