// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One file in the list of who pays for help in it.
 *
 * @param file id, for the page of its costs; every other page of it answers as to a stranger
 * @param funder as whom: code
 * @param people full names of those for whom that help is; empty when nobody has such help now
 * @param helpers how many come
 * @param total a year, in whole euros, of what is known
 * @param unknown of how many helpers it is not known
 * @param until last day on which this may be seen
 */
public record PaidFileView(
        UUID file,
        String funder,
        List<String> people,
        int helpers,
        int total,
        int unknown,
        LocalDate from,
        Optional<LocalDate> until) {}
