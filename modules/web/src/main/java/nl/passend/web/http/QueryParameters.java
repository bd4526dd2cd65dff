// SPDX-License-Identifier: EUPL-1.2
package nl.passend.web.http;

import jakarta.json.Json;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import nl.passend.kernel.problem.FieldProblem;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;

/**
 * Reads values after the question mark. JAX-RS answers an unreadable one with 404, as if the page did not exist; this says which
 * parameter is wrong. In a path 404 is right, and stays.
 */
@Provider
public class QueryParameters implements ParamConverterProvider {
    private static final Map<Class<?>, Function<String, Object>> READERS = Map.of(
            Integer.class, Integer::valueOf,
            int.class, Integer::valueOf,
            Long.class, Long::valueOf,
            long.class, Long::valueOf,
            UUID.class, UUID::fromString,
            LocalDate.class, LocalDate::parse);

    @Override
    public <T> ParamConverter<T> getConverter(Class<T> type, Type genericType, Annotation[] annotations) {
        Function<String, Object> reader = READERS.get(type);
        // A date in a path needs this too: JAX-RS cannot make one by itself.
        if (reader == null || !isQuery(annotations) && type != LocalDate.class) {
            return null;
        }
        return new Converter<>(type, reader, name(annotations));
    }

    private static boolean isQuery(Annotation[] annotations) {
        return annotations != null && Arrays.stream(annotations).anyMatch(QueryParam.class::isInstance);
    }

    private static String name(Annotation[] annotations) {
        return Arrays.stream(annotations)
                .filter(QueryParam.class::isInstance)
                .map(annotation -> ((QueryParam) annotation).value())
                .findFirst()
                .orElse("");
    }

    private record Converter<T>(Class<T> type, Function<String, Object> reader, String parameter)
            implements ParamConverter<T> {
        @Override
        @SuppressWarnings("unchecked") // the readers are listed by the type they make
        public T fromString(String text) {
            if (text == null || text.isBlank() && !type.isPrimitive()) {
                return null;
            }
            try {
                return (T) reader.apply(text);
            } catch (DateTimeException | IllegalArgumentException e) {
                throw parameter.isEmpty() ? ProblemException.notFound() : unreadable();
            }
        }

        private ProblemException unreadable() {
            return new ProblemException(
                    ProblemType.BAD_PARAMETER,
                    List.of(new FieldProblem("", "Kijk de waarde van " + parameter + " na.")),
                    Json.createObjectBuilder().add("parameter", parameter).build());
        }

        @Override
        public String toString(T value) {
            return String.valueOf(value);
        }
    }
}
