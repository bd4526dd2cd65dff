// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.offers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.passend.knowledge.HsdsExport;
import nl.passend.knowledge.internal.hsds.HsdsTable;
import nl.passend.knowledge.internal.hsds.HsdsTableWriter;
import nl.passend.knowledge.internal.offers.ReadHsds.Piece;

/** Gives everything out, some hundreds of rows at a time. */
@ApplicationScoped
public class WriteHsds implements HsdsExport {
    private static final int BATCH = 500;
    private static final UUID BEFORE_ALL = new UUID(0, 0);
    /** What stands by itself, and the list it stands in; what others refer to first. */
    private static final Map<String, String> LISTS = lists();

    private final ReadHsds read;

    @Inject
    public WriteHsds(ReadHsds read) {
        this.read = read;
    }

    private static Map<String, String> lists() {
        var lists = new LinkedHashMap<String, String>();
        lists.put("taxonomy", "taxonomies");
        lists.put("taxonomy_term", "taxonomy_terms");
        lists.put("organization", "organizations");
        lists.put("program", "programs");
        lists.put("location", "locations");
        lists.put("service", "services");
        return lists;
    }

    @Override
    public long count(Wanted wanted) {
        return wanted.kind() == Kind.SERVICE_AT_LOCATION ? read.countPlaces(wanted) : read.count(wanted);
    }

    @Override
    public List<JsonObject> page(Wanted wanted, int page, int perPage) {
        return wanted.kind() == Kind.SERVICE_AT_LOCATION
                ? read.pageOfPlaces(wanted, page, perPage)
                : read.page(wanted, page, perPage);
    }

    @Override
    public Optional<JsonObject> find(Kind kind, UUID id) {
        return switch (kind) {
            case SERVICE -> read.service(HsdsIds.key(id));
            case SERVICE_AT_LOCATION -> read.place(id);
            default -> read.find(kind.name().toLowerCase(Locale.ROOT), id.toString());
        };
    }

    @Override
    public void writeAll(Form form, Optional<String> municipality, OutputStream out) throws IOException {
        if (form == Form.JSON) {
            writeJson(municipality, out);
        } else {
            writeTables(municipality, out);
        }
    }

    private void writeJson(Optional<String> municipality, OutputStream out) throws IOException {
        var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        String separator = "{";
        for (var list : LISTS.entrySet()) {
            writer.write(separator + "\"" + list.getValue() + "\":[");
            boolean[] first = {true};
            each(list.getKey(), municipality, piece -> {
                writer.write(first[0] ? "\n" : ",\n");
                writer.write(piece.content());
                first[0] = false;
            });
            writer.write("]");
            separator = ",\n";
        }
        var licences = read.licences(municipality);
        // Behind the lists: a first field that a service has too would make it a service.
        writer.write((licences.isEmpty() ? "" : ",\n\"licenses\":" + licences) + "}\n");
        writer.flush();
    }

    private void writeTables(Optional<String> municipality, OutputStream out) throws IOException {
        try (var tables = new HsdsTableWriter()) {
            for (String kind : LISTS.keySet()) {
                each(kind, municipality, piece -> tables.add(HsdsTable.of(kind), ReadHsds.json(piece.content())));
            }
            tables.writeTo(out, read.licences(municipality));
        }
    }

    private interface Taking {
        void take(Piece piece) throws IOException;
    }

    private void each(String kind, Optional<String> municipality, Taking taking) throws IOException {
        var after = BEFORE_ALL;
        for (List<Piece> batch = batch(kind, after, municipality);
                !batch.isEmpty();
                batch = batch(kind, after, municipality)) {
            for (Piece piece : batch) {
                taking.take(piece);
            }
            after = batch.get(batch.size() - 1).id();
        }
    }

    private List<Piece> batch(String kind, UUID after, Optional<String> municipality) {
        return kind.equals("service")
                ? read.servicesAfter(after, municipality, BATCH)
                : read.objectsAfter(kind, after, municipality, BATCH);
    }
}
