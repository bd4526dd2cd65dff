// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.imports;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.UUID;
import nl.passend.cases.internal.file.Told;

/**
 * A file as its lines say it together.
 *
 * @param contact person of the team whom the family calls first
 * @param lines on which it stands, by their place in the table
 * @param people in the order in which the table names them
 * @param wrong what is wrong with it, by the line on which to mend it; empty when it can be opened
 */
record FileToOpen(
        String reference,
        String request,
        Optional<String> ownWords,
        Optional<UUID> contact,
        List<Integer> lines,
        List<Person> people,
        List<Comer> helpers,
        SortedMap<Integer, List<Wrong>> wrong) {
    /** @param line on which they first stand */
    record Person(Told told, int line) {}

    /** @param members by their place among the people */
    record Comer(Said.Help help, SortedSet<Integer> members, int line) {}

    boolean canBeOpened() {
        return wrong.isEmpty();
    }

    List<Told> household() {
        return people.stream().map(Person::told).toList();
    }
}
