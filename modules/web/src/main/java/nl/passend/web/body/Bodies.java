// SPDX-License-Identifier: EUPL-1.2
package nl.passend.web.body;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.passend.kernel.rest.Body;
import nl.passend.kernel.time.LegalCalendar;

/** Turns the bytes of a request into its record, or into one problem that names every field that is wrong. */
@ApplicationScoped
public class Bodies {
    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    private final Validator validator;
    private final Map<Class<?>, BodyShape> shapes = new ConcurrentHashMap<>();
    private final ValueReaders readers = new ValueReaders(this::shapeOf);

    @Inject
    public Bodies(Clock clock) {
        var configuration = Validation.byDefaultProvider().configure();
        this.validator = configuration
                .messageInterpolator(new InDutch(configuration.getDefaultMessageInterpolator()))
                .addValueExtractor(new PatchedExtractor())
                .clockProvider(() -> clock.withZone(LegalCalendar.ZONE))
                .buildValidatorFactory()
                .getValidator();
    }

    /** @throws nl.passend.kernel.problem.ProblemException TOO_LARGE, MALFORMED, or INVALID with a pointer per field */
    public <T> T read(Class<T> type, InputStream stream) throws IOException {
        JsonValue json = JsonText.read(stream);
        BodyProblems problems = new BodyProblems();
        Object made = null;
        if (json instanceof JsonObject object) {
            made = shapeOf(type).read(object, "", problems);
        } else {
            problems.add("", "Stuur een object: { … }.");
        }
        problems.refuse();
        return type.cast(made);
    }

    /**
     * Works a record out beforehand, in a test, where its maker sees it.
     *
     * @throws IllegalArgumentException when it has a component that no body can have, such as a primitive
     */
    public void check(Class<?> type) {
        shapeOf(type);
    }

    private BodyShape shapeOf(Class<?> type) {
        BodyShape known = shapes.get(type);
        if (known != null) {
            return known;
        }
        if (!type.isRecord() || !type.isAnnotationPresent(Body.class)) {
            throw new IllegalArgumentException(type.getName() + " is not a record marked @Body");
        }
        // Not computeIfAbsent: working out a record works out the records in it, and the map allows no nesting.
        BodyShape made = new BodyShape(type, readers, validator);
        BodyShape other = shapes.putIfAbsent(type, made);
        return other == null ? made : other;
    }

    /** Messages are for the person who filled in the form, whatever language the browser or the server speaks. */
    private record InDutch(MessageInterpolator messages) implements MessageInterpolator {
        @Override
        public String interpolate(String template, Context context) {
            return messages.interpolate(template, context, DUTCH);
        }

        @Override
        public String interpolate(String template, Context context, Locale locale) {
            return messages.interpolate(template, context, DUTCH);
        }
    }
}
