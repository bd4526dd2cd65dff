// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.offers;

import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import nl.passend.kernel.TestDatabase;
import nl.passend.kernel.background.PlainThreads;
import nl.passend.kernel.persistence.Sql;
import nl.passend.knowledge.HsdsExport.Form;
import nl.passend.knowledge.OfferImports.Outcome;

/** Offers in a database of their own, taken in and given out as the product does. */
public final class OfferDatabase {
    public static final String MUNICIPALITY = "stroomdorp";
    static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");

    public final DataSource database;
    final Sql sql;
    final ReadHsds read;
    final WriteHsds write;
    final OfferShelf shelf;
    final ImportRows imports;
    private final TakeIn takeIn;

    public OfferDatabase(Class<?> test) {
        this(TestDatabase.fresh(test, "kernel", "directory", "knowledge"));
    }

    public OfferDatabase(DataSource database) {
        this.database = database;
        var clock = Clock.fixed(NOW, ZoneOffset.UTC);
        sql = new Sql(database);
        read = new ReadHsds(sql);
        write = new WriteHsds(read);
        shelf = new OfferShelf(sql);
        imports = new ImportRows(sql, (type, id, municipality, ids) -> {}, clock);
        takeIn = new TakeIn(new OfferRows(database, sql), read, new PlainThreads(), clock);
    }

    public Outcome takeIn(String source, boolean complete, byte[] file) {
        var publisher = new OfferSource(source, MUNICIPALITY, "Sociale kaart " + source, Optional.empty());
        imports.keepSource(publisher);
        try {
            return takeIn.run(publisher, complete, file, UUID.randomUUID(), (done, total) -> {});
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    Outcome takeIn(JsonObject file) {
        return takeIn("kaart", false, file.toString().getBytes(StandardCharsets.UTF_8));
    }

    byte[] give(Form form) throws IOException {
        var out = new ByteArrayOutputStream();
        write.writeAll(form, Optional.empty(), out);
        return out.toByteArray();
    }

    void empty() {
        for (String table : new String[] {"knowledge_offer", "knowledge_hsds_object", "knowledge_offer_care"}) {
            sql.run("DELETE FROM " + table);
        }
        sql.run("UPDATE knowledge_offer_stamp SET number = number + 1");
    }
}
