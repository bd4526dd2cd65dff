// SPDX-License-Identifier: EUPL-1.2
package nl.passend.directory.rest;

import java.util.Optional;
import java.util.UUID;
import nl.passend.directory.Person;

/**
 * A worker, with who employs them: a person has the right to know who is responsible for the help they get.
 *
 * @param familyName only to those who work here themselves
 */
public record PersonItem(
        UUID id,
        String givenName,
        Optional<String> familyName,
        Optional<String> workPhone,
        Optional<String> workingDays,
        OrganisationItem employer) {
    static PersonItem of(Person person, boolean withFamilyName) {
        return new PersonItem(
                person.id().value(),
                person.givenName(),
                withFamilyName ? Optional.of(person.familyName()) : Optional.empty(),
                person.workPhone(),
                person.workingDays(),
                OrganisationItem.of(person.employer()));
    }
}
