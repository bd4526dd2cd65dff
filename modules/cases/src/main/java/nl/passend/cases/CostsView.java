// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What help costs a year, in whole euros, of those who come now.
 *
 * @param funder code of who pays, when the one who asks sees this as such: then it is help under its own laws alone
 * @param people full names of those for whom this help is
 * @param total of what is known
 * @param unknown of how many helpers it is not known
 * @param funders who pays and was let in to see their part; for the director, and for who of the household may know the team
 */
public record CostsView(
        Optional<String> funder,
        List<String> people,
        List<Line> items,
        int total,
        int unknown,
        List<AccessView.Other> funders) {
    /**
     * @param name of the helper; never for a funder
     * @param organisation who employs them
     * @param members given names of those for whom they come
     * @param law code
     * @param per {@code week} or {@code month}
     */
    public record Line(
            UUID involvement,
            Optional<String> name,
            Optional<String> organisation,
            List<String> members,
            Optional<String> law,
            Optional<String> lawName,
            Optional<BigDecimal> hours,
            Optional<String> per,
            LocalDate since,
            Optional<LocalDate> until,
            Optional<Integer> costPerYear) {}

    public static CostsView of(
            Optional<Funder> funder, List<String> people, List<Line> items, List<AccessView.Other> funders) {
        return new CostsView(
                funder.map(Funder::code),
                List.copyOf(people),
                List.copyOf(items),
                items.stream()
                        .flatMap(line -> line.costPerYear().stream())
                        .mapToInt(Integer::intValue)
                        .sum(),
                (int) items.stream()
                        .filter(line -> line.costPerYear().isEmpty())
                        .count(),
                List.copyOf(funders));
    }
}
