// SPDX-License-Identifier: EUPL-1.2
package nl.passend.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import nl.passend.demo.DemoWorkers.Worker;
import nl.passend.directory.DirectoryAdministration;
import nl.passend.directory.DirectoryAdministration.NewPerson;
import nl.passend.directory.PersonId;
import nl.passend.kernel.access.Grants;
import nl.passend.kernel.access.Grants.Membership;

/** Municipalities, organisations, teams, and who works where. */
@ApplicationScoped
class LoadTown implements DemoPart {
    private final DirectoryAdministration directory;
    private final Grants grants;

    @Inject
    LoadTown(DirectoryAdministration directory, Grants grants) {
        this.directory = directory;
        this.grants = grants;
    }

    @Override
    public String name() {
        return "town";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public void load(LocalDate firstDay) {
        DemoTown.municipalities().forEach(directory::serve);
        DemoTown.organisations().forEach(directory::register);
        DemoTown.teams().forEach(directory::register);
        DemoWorkers.all().forEach(worker -> seat(worker, firstDay));
    }

    private void seat(Worker worker, LocalDate firstDay) {
        directory.register(new NewPerson(
                new PersonId(worker.id()),
                worker.employer(),
                worker.givenName(),
                worker.familyName(),
                Optional.of(worker.phone()),
                Optional.of(worker.days())));
        worker.seat()
                .ifPresent(seat -> grants.join(new Membership(
                        seat.team(), worker.id(), seat.role(), firstDay.minusYears(1), Optional.empty())));
    }
}
