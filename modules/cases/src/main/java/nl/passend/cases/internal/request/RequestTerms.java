// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.request;

import java.time.LocalDate;
import java.time.Period;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.passend.cases.RequestKind;
import nl.passend.kernel.datafile.DataEntry;
import nl.passend.kernel.time.LegalCalendar;

/** Within which term an answer is owed, and by how much it may be moved: data, with the article of each line. */
public final class RequestTerms {
    private static final Map<RequestKind, Term> CURRENT = read(DataEntry.read(RequestKind.class, "requests.json"));

    private RequestTerms() {}

    /** @param source law and article */
    public record Term(Period within, Period extension, String source) {
        static Term of(DataEntry line) {
            line.only("kind", "within", "extension", "source");
            return new Term(line.period("within"), line.period("extension"), line.text("source"));
        }

        /** A day on which somebody works: who hopes for an answer on Sunday has it on Friday. */
        LocalDate lastDay(LocalDate asked) {
            return workingDayUntil(asked.plus(within));
        }

        LocalDate lastDayExtended(LocalDate asked) {
            return workingDayUntil(asked.plus(within).plus(extension));
        }

        private static LocalDate workingDayUntil(LocalDate day) {
            LocalDate last = day;
            while (!LegalCalendar.isWorkingDay(last)) {
                last = last.minusDays(1);
            }
            return last;
        }
    }

    public static Term of(RequestKind kind) {
        return CURRENT.get(kind);
    }

    /** @throws nl.passend.kernel.datafile.DataFault at the first mistake, with file, kind and field */
    static Map<RequestKind, Term> read(DataEntry file) {
        Map<RequestKind, Term> terms = new EnumMap<>(RequestKind.class);
        file.only("checkedOn", "verified", "terms")
                .oneForEach("terms", "kind", List.of(RequestKind.values()), RequestKind::code)
                .forEach((kind, line) -> terms.put(kind, Term.of(line)));
        return terms;
    }
}
