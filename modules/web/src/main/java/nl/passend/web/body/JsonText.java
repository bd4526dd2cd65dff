// SPDX-License-Identifier: EUPL-1.2
package nl.passend.web.body;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonLocation;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import jakarta.json.stream.JsonParsingException;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import nl.passend.kernel.problem.FieldProblem;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;

/**
 * Reads text as JSON within bounds: 1 MiB, 20 levels, numbers of 40 characters, every name once per object. What is wrong is
 * told by line and column, never by quoting what was sent.
 */
final class JsonText {
    static final int MAX_BYTES = 1 << 20;
    static final int MAX_DEPTH = 20;
    private static final int MAX_NUMBER_LENGTH = 40;
    private static final JsonProvider JSON = JsonProvider.provider();

    private final JsonParser parser;

    private JsonText(JsonParser parser) {
        this.parser = parser;
    }

    /** @throws ProblemException TOO_LARGE or MALFORMED */
    static JsonValue read(InputStream stream) throws IOException {
        byte[] bytes = stream.readNBytes(MAX_BYTES + 1);
        if (bytes.length > MAX_BYTES) {
            throw new ProblemException(ProblemType.TOO_LARGE);
        }
        try (JsonParser parser = JSON.createParser(new StringReader(decode(bytes)))) {
            return new JsonText(parser).document();
        } catch (JsonParsingException e) {
            throw malformed(place(e.getLocation()) + "hier klopt de JSON niet.");
        } catch (JsonException | NoSuchElementException | IllegalStateException e) {
            throw malformed("De JSON is niet af.");
        }
    }

    private static String decode(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw malformed("Stuur de tekst als UTF-8.");
        }
    }

    private JsonValue document() {
        JsonValue value = value(parser.next(), 1);
        if (parser.hasNext()) {
            throw malformedHere("na het einde staat nog iets.");
        }
        return value;
    }

    private JsonValue value(Event event, int depth) {
        if (depth > MAX_DEPTH) {
            throw malformedHere("er zitten te veel lagen in elkaar; " + MAX_DEPTH + " is het meeste.");
        }
        return switch (event) {
            case START_OBJECT -> object(depth);
            case START_ARRAY -> array(depth);
            case VALUE_STRING -> parser.getValue();
            case VALUE_NUMBER -> number();
            case VALUE_TRUE -> JsonValue.TRUE;
            case VALUE_FALSE -> JsonValue.FALSE;
            case VALUE_NULL -> JsonValue.NULL;
            default -> throw malformedHere("hier klopt de JSON niet.");
        };
    }

    private JsonValue object(int depth) {
        JsonObjectBuilder object = JSON.createObjectBuilder();
        Set<String> names = new HashSet<>();
        for (Event event = parser.next(); event != Event.END_OBJECT; event = parser.next()) {
            String name = parser.getString();
            if (!names.add(name)) {
                throw malformedHere("deze naam staat er twee keer.");
            }
            object.add(name, value(parser.next(), depth + 1));
        }
        return object.build();
    }

    private JsonValue array(int depth) {
        JsonArrayBuilder array = JSON.createArrayBuilder();
        for (Event event = parser.next(); event != Event.END_ARRAY; event = parser.next()) {
            array.add(value(event, depth + 1));
        }
        return array.build();
    }

    private JsonValue number() {
        // Length first: making a number of a million digits takes seconds.
        if (parser.getString().length() > MAX_NUMBER_LENGTH) {
            throw malformedHere("dit getal is te lang.");
        }
        try {
            return JSON.createValue(parser.getBigDecimal());
        } catch (ArithmeticException | NumberFormatException | UnsupportedOperationException e) {
            throw malformedHere("dit getal is te groot of te klein.");
        }
    }

    private ProblemException malformedHere(String what) {
        return malformed(place(parser.getLocation()) + what);
    }

    private static String place(JsonLocation location) {
        return location == null || location.getLineNumber() < 0
                ? ""
                : "Regel " + location.getLineNumber() + ", teken " + location.getColumnNumber() + ": ";
    }

    private static ProblemException malformed(String message) {
        return new ProblemException(ProblemType.MALFORMED, List.of(new FieldProblem("", message)));
    }
}
