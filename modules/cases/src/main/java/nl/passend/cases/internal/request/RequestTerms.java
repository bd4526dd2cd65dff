// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.request;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.passend.cases.RequestKind;
import nl.passend.kernel.time.LegalCalendar;

/** Within which term an answer is owed, and by how much it may be moved: data, with the article of each line. */
public final class RequestTerms {
    private static final Map<RequestKind, Term> CURRENT = read();

    private RequestTerms() {}

    /** @param source law and article */
    public record Term(RequestKind kind, Period within, Period extension, String source) {
        static Term of(JsonObject line) {
            String code = line.getString("kind");
            return new Term(
                    RequestKind.of(code)
                            .orElseThrow(() -> new IllegalStateException("requests.json: no kind \"" + code + "\"")),
                    Period.parse(line.getString("within")),
                    Period.parse(line.getString("extension")),
                    line.getString("source"));
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

    private static Map<RequestKind, Term> read() {
        try (InputStream in = RequestTerms.class.getResourceAsStream("/nl/passend/cases/requests.json");
                var reader = Json.createReader(in)) {
            Map<RequestKind, Term> terms =
                    reader.readObject().getJsonArray("terms").getValuesAs(JsonObject.class).stream()
                            .map(Term::of)
                            .collect(Collectors.toUnmodifiableMap(Term::kind, Function.identity()));
            if (terms.size() != RequestKind.values().length) {
                throw new IllegalStateException("requests.json: each kind needs a line");
            }
            return terms;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
