// SPDX-License-Identifier: EUPL-1.2
package nl.passend.directory;

import java.util.Optional;

/**
 * A worker. Pages and letters show the given name and the team; the employer stays one click away, because a person has the
 * right to know who is responsible.
 *
 * @param workingDays in words, such as "maandag, dinsdag en donderdag"; empty when unknown
 * @param version for If-Match
 */
public record Person(
        PersonId id,
        String givenName,
        String familyName,
        Optional<String> workPhone,
        Optional<String> workingDays,
        Organisation employer,
        long version) {
    public String fullName() {
        return givenName + " " + familyName;
    }
}
