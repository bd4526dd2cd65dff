// SPDX-License-Identifier: EUPL-1.2
package nl.passend.directory.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.passend.directory.DirectoryAdministration;
import nl.passend.directory.Organisation;
import nl.passend.directory.Person;
import nl.passend.directory.PersonId;
import nl.passend.directory.ServedMunicipality;
import nl.passend.directory.Team;
import nl.passend.directory.TeamId;
import nl.passend.directory.internal.person.ChangePerson;
import nl.passend.directory.internal.person.RegisterOrganisation;
import nl.passend.directory.internal.person.RegisterPerson;
import nl.passend.directory.internal.team.ChangeTeam;
import nl.passend.directory.internal.team.RegisterTeam;
import nl.passend.directory.internal.team.ServeMunicipality;

/** Hands each change to its use case. */
@ApplicationScoped
class KeepDirectory implements DirectoryAdministration {
    private final ServeMunicipality serveMunicipality;
    private final RegisterOrganisation registerOrganisation;
    private final RegisterTeam registerTeam;
    private final RegisterPerson registerPerson;
    private final ChangeTeam changeTeam;
    private final ChangePerson changePerson;

    @Inject
    KeepDirectory(
            ServeMunicipality serveMunicipality,
            RegisterOrganisation registerOrganisation,
            RegisterTeam registerTeam,
            RegisterPerson registerPerson,
            ChangeTeam changeTeam,
            ChangePerson changePerson) {
        this.serveMunicipality = serveMunicipality;
        this.registerOrganisation = registerOrganisation;
        this.registerTeam = registerTeam;
        this.registerPerson = registerPerson;
        this.changeTeam = changeTeam;
        this.changePerson = changePerson;
    }

    @Override
    public ServedMunicipality serve(ServedMunicipality municipality) {
        return serveMunicipality.serve(municipality);
    }

    @Override
    public Organisation register(NewOrganisation organisation) {
        return registerOrganisation.register(organisation);
    }

    @Override
    public Team register(NewTeam team) {
        return registerTeam.register(team);
    }

    @Override
    public Person register(NewPerson person) {
        return registerPerson.register(person);
    }

    @Override
    public Team change(TeamId id, long version, TeamChange change) {
        return changeTeam.change(id, version, change);
    }

    @Override
    public Person change(PersonId id, long version, PersonChange change) {
        return changePerson.change(id, version, change);
    }
}
