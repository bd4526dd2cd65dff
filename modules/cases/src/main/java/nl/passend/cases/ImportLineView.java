// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What was found of one line of a table.
 *
 * @param line number in the file
 * @param state {@code error}; {@code held} (another line of the same file is wrong); {@code double} (somebody may stand in a file
 *     already); {@code ready}; {@code known} (taken over before); and afterwards {@code made} or {@code failed}
 * @param reference of the file in the other system; empty when the line has none
 * @param waitsFor the line that is to be mended or looked at first
 * @param doubles files of the team in which somebody of this file seems to stand, as far as one may see them
 * @param doubleLines lines of other files of this table on which somebody of this file stands
 * @param caseFile the file that came of it
 */
public record ImportLineView(
        int line,
        String state,
        String reference,
        List<Problem> problems,
        Optional<Integer> waitsFor,
        List<UUID> doubles,
        List<Integer> doubleLines,
        Optional<UUID> caseFile) {
    /**
     * @param pointer line and field, such as {@code /14/birthDate}
     * @param field code; absent for the line as a whole
     * @param column name of the column in the table, where there is one
     */
    public record Problem(String pointer, Optional<String> field, Optional<String> column, String message) {}
}
