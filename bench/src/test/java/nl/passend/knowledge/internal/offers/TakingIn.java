// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.offers;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import nl.passend.kernel.background.PlainThreads;
import nl.passend.kernel.persistence.Sql;
import nl.passend.knowledge.OfferImports.Outcome;

/** The product's own import without a server around it, and the least that could write the same rows. */
public final class TakingIn {
    private static final int BATCH = 500;

    private final DataSource database;
    private final TakeIn takeIn;
    private final ImportRows imports;

    public TakingIn(DataSource database) {
        this.database = database;
        var sql = new Sql(database);
        var clock = Clock.systemUTC();
        imports = new ImportRows(sql, (type, id, municipality, ids) -> {}, clock);
        takeIn = new TakeIn(new OfferRows(database, sql), new ReadHsds(sql), new PlainThreads(), clock);
    }

    /** A package of services, each with its organization, a place, times, a telephone and a product: some three kilobytes each. */
    public static byte[] file(int services) {
        return IntStream.range(0, services)
                .mapToObj(TakingIn::service)
                .collect(Collectors.joining(",\n", "{\"services\": [\n", "\n]}"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String service(int number) {
        var id = new UUID(0x1000, number);
        int organization = number % 400;
        return """
                {"id": "%1$s", "organization_id": "%2$s", "name": "Aanbod nummer %3$d", "status": "active",
                "description": "Overdag samen koken, tuinieren en praten. Een begeleider kent iedereen bij naam, en wie een dag niet komt wordt gebeld. Er is plek voor wie stil is en voor wie veel te vertellen heeft.",
                "url": "https://voorbeeld.nl/aanbod/%3$d", "email": "aanbod%3$d@voorbeeld.nl", "application_process": "Bel ons, dan kijken wij samen of het past. Voor elke week komen is een besluit van de gemeente nodig.",
                "fees_description": "Eigen bijdrage per maand.", "eligibility_description": "Voor mensen die overdag niet goed alleen kunnen zijn.", "assured_date": "2026-05-01", "last_modified": "2026-05-02T10:30:45.123Z",
                "phones": [{"id": "%4$s", "service_id": "%1$s", "number": "099 123 45 67", "type": "voice", "description": "Op werkdagen van negen tot vijf."}],
                "schedules": [{"id": "%5$s", "service_id": "%1$s", "freq": "WEEKLY", "byday": "MO,TU,WE,TH,FR", "opens_at": "09:00", "closes_at": "17:00", "description": "Elke werkdag"}],
                "service_areas": [{"id": "%6$s", "service_id": "%1$s", "name": "De hele gemeente", "description": "En de dorpen eromheen."}],
                "languages": [{"id": "%7$s", "service_id": "%1$s", "name": "Nederlands", "code": "nl"}],
                "organization": {"id": "%2$s", "name": "Stichting nummer %8$d", "description": "Helpt mensen de dag door.", "website": "https://voorbeeld.nl/%8$d", "phones": [{"id": "%9$s", "number": "099 765 43 21"}]},
                "service_at_locations": [{"id": "%10$s", "service_id": "%1$s", "location": {"id": "%11$s", "location_type": "physical", "name": "Buurthuis %8$d", "addresses": [{"id": "%12$s", "address_1": "Voorbeeldstraat %8$d", "city": "Stroomdorp", "state_province": "Utrecht", "postal_code": "0000 AA", "country": "NL", "address_type": "physical"}]}}],
                "attributes": [{"id": "%13$s", "link_id": "%1$s", "link_entity": "service", "taxonomy_term_id": "%14$s", "taxonomy_term": {"id": "%14$s", "name": "dagbesteding ouderen", "description": "Product", "taxonomy": "UPL", "term_uri": "http://standaarden.overheid.nl/owms/terms/dagbesteding"}}]}""".formatted(
                        id,
                        new UUID(0x2000, organization),
                        number,
                        new UUID(0x3000, number),
                        new UUID(0x4000, number),
                        new UUID(0x5000, number),
                        new UUID(0x6000, number),
                        organization,
                        new UUID(0x7000, organization),
                        new UUID(0x8000, number),
                        new UUID(0x9000, organization),
                        new UUID(0xA000, organization),
                        new UUID(0xB000, number),
                        new UUID(0xC000, 1));
    }

    public Outcome takeIn(byte[] file) throws SQLException {
        var source = new OfferSource("bench", "stroomdorp", "Bench", Optional.empty());
        imports.keepSource(source);
        return takeIn.run(source, true, file, UUID.randomUUID(), (done, total) -> {});
    }

    public void empty() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("TRUNCATE knowledge_offer");
            statement.execute("TRUNCATE knowledge_hsds_object");
        }
    }

    /** The rows as they stand, for writing them again. */
    public List<List<Object[]>> rows() throws SQLException {
        return List.of(rows("knowledge_offer"), rows("knowledge_hsds_object"));
    }

    private List<Object[]> rows(String table) throws SQLException {
        var all = new ArrayList<Object[]>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT * FROM " + table)) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                var row = new Object[columns];
                for (int i = 0; i < columns; i++) {
                    row[i] = rows.getObject(i + 1);
                }
                all.add(row);
            }
        }
        return all;
    }

    /** Nothing but the inserts, in batches with a commit each. */
    public void insertBare(List<List<Object[]>> rows) throws SQLException {
        insertBare("knowledge_offer", rows.get(0));
        insertBare("knowledge_hsds_object", rows.get(1));
    }

    private void insertBare(String table, List<Object[]> rows) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement insert = connection.prepareStatement(
                    "INSERT INTO " + table + " VALUES (" + Sql.marks(rows.get(0).length) + ")")) {
                for (int i = 0; i < rows.size(); i++) {
                    for (int column = 0; column < rows.get(i).length; column++) {
                        insert.setObject(column + 1, rows.get(i)[column]);
                    }
                    insert.addBatch();
                    if ((i + 1) % BATCH == 0 || i == rows.size() - 1) {
                        insert.executeBatch();
                        connection.commit();
                    }
                }
            }
            connection.setAutoCommit(true);
        }
    }
}
