// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.hsds;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import jakarta.json.stream.JsonParsingException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Reads JSON as the API of the standard gives it (a page of services, one service), a bare list of services, or a package with a
 * list of each kind. One object is in memory at a time.
 */
final class HsdsJsonReader {
    private static final String PAGE = "contents";
    private static final Map<String, HsdsTable> LISTS = lists();

    private final HsdsSink sink;
    private final String root;

    /** @param root what comes before each pointer */
    HsdsJsonReader(HsdsSink sink, String root) {
        this.sink = sink;
        this.root = root;
    }

    private static Map<String, HsdsTable> lists() {
        var lists = new LinkedHashMap<String, HsdsTable>();
        lists.put(PAGE, HsdsTable.of("service"));
        lists.put("services", HsdsTable.of("service"));
        lists.put("organizations", HsdsTable.of("organization"));
        lists.put("service_at_locations", HsdsTable.of("service_at_location"));
        lists.put("locations", HsdsTable.of("location"));
        lists.put("programs", HsdsTable.of("program"));
        lists.put("taxonomies", HsdsTable.of("taxonomy"));
        lists.put("taxonomy_terms", HsdsTable.of("taxonomy_term"));
        return lists;
    }

    void read(InputStream stream) {
        try (JsonParser parser = Json.createParser(stream)) {
            Event begin = parser.next();
            if (begin == Event.START_ARRAY) {
                list(parser, HsdsTable.of("service"), "");
            } else if (begin == Event.START_OBJECT) {
                object(parser);
            } else {
                throw new UnreadableFile("Begin dit bestand met een object of een lijst.");
            }
            if (parser.hasNext()) {
                parser.next();
            }
        } catch (JsonParsingException e) {
            throw new UnreadableFile(
                    "Dit is geen goede JSON. Kijk op regel " + e.getLocation().getLineNumber() + ", kolom "
                            + e.getLocation().getColumnNumber() + ".");
        } catch (JsonException | IllegalStateException e) {
            throw new UnreadableFile("Dit is geen goede JSON.");
        } catch (RuntimeException e) {
            throw refusedByParser(e);
        }
    }

    /** What is nested too deeply the parser tells by a bare exception. */
    private static RuntimeException refusedByParser(RuntimeException e) {
        return e.getClass() == RuntimeException.class ? new UnreadableFile("In dit bestand zit te veel in elkaar.") : e;
    }

    /** What the first field says decides: one that a service has makes it a service, however its lists are called. */
    private void object(JsonParser parser) {
        JsonObjectBuilder service = null;
        boolean first = true;
        for (Event event = parser.next(); event != Event.END_OBJECT; event = parser.next()) {
            String key = parser.getString();
            event = parser.next();
            boolean licences = key.equals(DataPackage.LICENCES) && event == Event.START_ARRAY;
            if (first && !licences && HsdsTable.of("service").fields().containsKey(key)) {
                service = Json.createObjectBuilder();
            }
            first = false;
            if (licences && service == null) {
                sink.licences(parser.getArray());
            } else if (service != null) {
                service.add(key, parser.getValue());
            } else if (LISTS.containsKey(key) && event == Event.START_ARRAY) {
                list(parser, LISTS.get(key), "/" + key);
            } else {
                boolean ofAPage = event != Event.START_ARRAY && event != Event.START_OBJECT;
                parser.getValue();
                if (!ofAPage) {
                    sink.leaveOut(new HsdsFault(
                            root + "/" + key, "", "Deze lijst staat los van een aanbod en is niet gelezen."));
                }
            }
        }
        if (service != null) {
            take(HsdsTable.of("service"), service.build(), root + "/");
        }
    }

    private void list(JsonParser parser, HsdsTable table, String pointer) {
        int index = 0;
        for (Event event = parser.next(); event != Event.END_ARRAY; event = parser.next()) {
            JsonValue value = parser.getValue();
            String where = root + pointer + "/" + index++;
            if (value instanceof JsonObject object) {
                take(table, object, where);
            } else {
                sink.refuse("", new HsdsFault(where, "", "Maak hier een object van."));
            }
        }
    }

    private void take(HsdsTable table, JsonObject object, String where) {
        var faults = HsdsCheck.check(table, object, where);
        if (faults.isEmpty()) {
            sink.take(table, object, where);
        } else {
            String id = table.name().equals("service") && object.get("id") instanceof JsonString text
                    ? text.getString()
                    : "";
            faults.forEach(fault -> sink.refuse(id, fault));
        }
    }
}
