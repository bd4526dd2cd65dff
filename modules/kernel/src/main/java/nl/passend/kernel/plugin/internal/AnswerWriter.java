// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.plugin.internal;

import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import java.io.StringWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import nl.passend.pluginapi.PluginDescriptor;
import nl.passend.pluginapi.careoffice.CareOffice;
import nl.passend.pluginapi.municipality.Municipality;
import nl.passend.pluginapi.rules.Fact;

/**
 * Walks through an answer on the plugin's own thread, under its time limit, and refuses what no answer may be: null anywhere,
 * too much, too deep, the same id twice, a name that belongs to another. What passes is written as JSON, to be kept. The records
 * of plugin-api check themselves too; this does not take their word for it.
 */
final class AnswerWriter {
    static final String KIND = "is";

    private static final int LARGEST = 512 * 1024;
    private static final int LONGEST_TEXT = 4_000;
    private static final int DEEPEST = 40;
    private static final int MOST_ENTRIES = 1_000;

    private final PluginDescriptor plugin;
    private final StringWriter text = new StringWriter();
    private final JsonGenerator json = Json.createGenerator(text);
    private int written;

    private AnswerWriter(PluginDescriptor plugin) {
        this.plugin = plugin;
    }

    /** What came is no answer; the message says why, in Dutch. */
    static final class Rubbish extends IllegalArgumentException {
        private static final long serialVersionUID = 1L;

        Rubbish(String message) {
            super(message);
        }
    }

    /** @throws Rubbish when it cannot be an answer of this plugin */
    static String write(Object answer, PluginDescriptor plugin) {
        var writer = new AnswerWriter(plugin);
        writer.value(answer, 0);
        writer.json.close();
        return writer.text.toString();
    }

    private void value(Object value, int depth) {
        if (depth > DEEPEST) {
            throw new Rubbish("Het antwoord is dieper genest dan " + DEEPEST + " lagen.");
        }
        if (value == null) {
            throw new Rubbish("In het antwoord ontbreekt iets (null).");
        }
        if (value instanceof Optional<?> optional) {
            optional.ifPresentOrElse(some -> value(some, depth + 1), json::writeNull);
        } else if (value instanceof Collection<?> entries) {
            entries(entries, depth);
        } else if (value instanceof Record record) {
            record(record, depth);
        } else {
            single(value);
        }
    }

    private void single(Object value) {
        if (value instanceof Integer || value instanceof Long) {
            count(20);
            json.write(((Number) value).longValue());
        } else if (value instanceof Boolean yes) {
            count(5);
            json.write(yes);
        } else if (value instanceof Enum<?> constant) {
            text(constant.name());
        } else if (value instanceof String || isTextual(value)) {
            text(value.toString());
        } else {
            throw new Rubbish(
                    "Het antwoord bevat een " + value.getClass().getSimpleName() + "; dat kan niet bewaard worden.");
        }
    }

    private static boolean isTextual(Object value) {
        return value instanceof LocalDate
                || value instanceof LocalTime
                || value instanceof Instant
                || value instanceof URI;
    }

    private void text(String value) {
        if (value.length() > LONGEST_TEXT) {
            throw new Rubbish("Een tekst in het antwoord heeft " + value.length() + " tekens; hoogstens " + LONGEST_TEXT
                    + " mag.");
        }
        count(value.length() + 2);
        json.write(value);
    }

    private void entries(Collection<?> entries, int depth) {
        json.writeStartArray();
        var ids = new HashSet<Object>();
        int number = 0;
        for (Object entry : entries) {
            if (++number > MOST_ENTRIES) {
                throw new Rubbish("Een lijst in het antwoord heeft meer dan " + MOST_ENTRIES + " regels.");
            }
            idOf(entry).filter(id -> !ids.add(id)).ifPresent(twice -> {
                throw new Rubbish("Twee keer hetzelfde kenmerk in een lijst: " + twice);
            });
            value(entry, depth + 1);
        }
        json.writeEnd();
    }

    private static Optional<Object> idOf(Object entry) {
        if (entry instanceof Fact fact) {
            return Optional.of(fact.name());
        }
        return entry instanceof Record record
                ? Arrays.stream(record.getClass().getRecordComponents())
                        .filter(component -> component.getName().equals("id"))
                        .findFirst()
                        .map(component -> get(record, component))
                : Optional.empty();
    }

    private void record(Record record, int depth) {
        var type = record.getClass();
        if (!type.getName().startsWith("nl.passend.")) {
            throw new Rubbish("Het antwoord bevat een eigen soort gegevens: " + type.getSimpleName());
        }
        checkOwner(record);
        json.writeStartObject();
        if (Arrays.stream(type.getInterfaces()).anyMatch(Class::isSealed)) {
            json.write(KIND, type.getSimpleName());
        }
        for (RecordComponent component : type.getRecordComponents()) {
            count(component.getName().length() + 3);
            json.writeKey(component.getName());
            value(get(record, component), depth + 1);
        }
        json.writeEnd();
    }

    /** Nobody speaks for another: facts, municipality and care office are those of the descriptor. */
    private void checkOwner(Record record) {
        if (record instanceof Fact fact
                && !fact.name().value().startsWith(plugin.id().factPrefix())) {
            throw new Rubbish("Het gegeven " + fact.name() + " begint niet met "
                    + plugin.id().factPrefix());
        }
        if (record instanceof Municipality municipality
                && !plugin.municipality().equals(Optional.of(municipality.slug()))) {
            throw new Rubbish("De plug-in spreekt niet voor gemeente " + municipality.slug() + ".");
        }
        if (record instanceof CareOffice office && !plugin.careOffice().equals(Optional.of(office.id()))) {
            throw new Rubbish("De plug-in spreekt niet voor zorgkantoor " + office.id() + ".");
        }
    }

    private static Object get(Record record, RecordComponent component) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("A record does not let itself be read: " + record.getClass(), e);
        }
    }

    private void count(int characters) {
        written += characters;
        if (written > LARGEST) {
            throw new Rubbish("Het antwoord is groter dan " + LARGEST / 1024 + " kB.");
        }
    }
}
