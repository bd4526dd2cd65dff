// SPDX-License-Identifier: EUPL-1.2
package nl.passend.it.kit;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import nl.passend.kernel.audit.internal.OpenedLines;
import nl.passend.kernel.id.Ids;
import nl.passend.kernel.vault.Cell;
import nl.passend.kernel.vault.Keyring;
import nl.passend.kernel.vault.SealedText;
import nl.passend.kernel.vault.Vault;
import nl.passend.kernel.vault.internal.NewKeys;
import org.mariadb.jdbc.MariaDbDataSource;

/**
 * Fills a running product with files by the hundred: every row of a file that the product itself wrote, under new ids, for a family of
 * another name, with a key of its own and everything sealed anew with it, since what is sealed opens in its own row only. Each has its
 * grant and its line on record, which the product's own sealer puts into the chain.
 */
public final class FileFiller implements AutoCloseable {
    private static final int BATCH = 200;
    private static final int TELL_EVERY = 5_000;
    private static final String PASSED_ON = "passend";

    private final Connection connection;
    private final NewKeys keys;
    private final Vault vault;
    private final MovingClock clock = new MovingClock();
    private final Ids ids = new Ids(clock);
    private final OpenedLines lines = new OpenedLines();
    private final Map<String, PreparedStatement> inserts = new HashMap<>();
    private final Database database;

    public FileFiller(Product product) throws SQLException {
        database = Database.of(product);
        Properties how = new Properties();
        how.setProperty("user", "root");
        how.setProperty("password", database.password());
        how.setProperty("useBulkStmts", "true");
        connection = DriverManager.getConnection(database.url(), how);
        MariaDbDataSource source = new MariaDbDataSource(database.url() + "?user=root&password=" + database.password());
        keys = new NewKeys(source, product.home().resolve("keys"));
        vault = keys.vault();
    }

    /** A team with one worker who has a login. */
    public record Crew(UUID team, UUID worker, String login, String municipality) {}

    /** @param dueLater by how many days what is due in it stands later than in the template */
    public record Wanted(Crew crew, boolean ofWorker, Instant opened, int dueLater) {}

    /** @param path of a file that the product wrote, such as {@code /api/v1/case-files/…} */
    public FileTemplate template(String path) throws SQLException {
        UUID file = UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
        return new FileTemplate(connection, file, vault.of(file));
    }

    /** The rows of somebody with a login who works in one team. */
    private record Worker(Map<String, Object> account, Map<String, Object> member, Map<String, Object> team) {
        String person() {
            return (String) account.get("person_id");
        }

        String municipality() {
            return (String) team.get("municipality");
        }
    }

    private Worker worker(String login) throws SQLException {
        Map<String, Object> account = FileTemplate.any(connection, "kernel_account", "login_name", login);
        Map<String, Object> member =
                FileTemplate.any(connection, "kernel_access_member", "person_id", (String) account.get("person_id"));
        return new Worker(
                account, member, FileTemplate.any(connection, "directory_team", "id", (String) member.get("team_id")));
    }

    /** A worker of the demo as they are. */
    public Crew crewOf(String login) throws SQLException {
        Worker as = worker(login);
        UUID team = UUID.fromString((String) as.team().get("id"));
        return new Crew(team, UUID.fromString(as.person()), login, as.municipality());
    }

    /** Like this one: the same password, rights and employer, in a team of its own. */
    public Crew crewLike(String login, String name) throws SQLException {
        Worker like = worker(login);
        Map<String, Object> account = like.account();
        Map<String, Object> member = like.member();
        Map<String, Object> team = like.team();
        Map<String, Object> person = FileTemplate.any(connection, "directory_person", "id", like.person());
        UUID worker = UUID.randomUUID();
        UUID teamId = UUID.randomUUID();
        UUID accountId = UUID.randomUUID();
        Map<String, Object> role = new HashMap<>(Map.of("account_id", accountId.toString(), "role", "WORKER"));
        sealAnew(person, "directory_person", worker);
        person.put("id", worker.toString());
        sealAnew(account, "kernel_account", accountId);
        account.put("id", accountId.toString());
        account.put("person_id", worker.toString());
        account.put("login_name", name);
        team.put("id", teamId.toString());
        team.put("name", "Wijkteam " + name);
        member.put("id", UUID.randomUUID().toString());
        member.put("team_id", teamId.toString());
        member.put("person_id", worker.toString());
        member.remove("standing");
        insert("directory_team", team);
        insert("directory_person", person);
        insert("kernel_account", account);
        insert("kernel_account_role", role);
        insert("kernel_access_member", member);
        return new Crew(teamId, worker, name, like.municipality());
    }

    /** A worker of one team works in another too. */
    public void join(Crew crew, Crew other) throws SQLException {
        Map<String, Object> member = FileTemplate.any(
                connection, "kernel_access_member", "person_id", crew.worker().toString());
        member.put("id", UUID.randomUUID().toString());
        member.put("team_id", other.team().toString());
        member.remove("standing");
        insert("kernel_access_member", member);
    }

    private void sealAnew(Map<String, Object> row, String table, UUID id) {
        UUID before = UUID.fromString((String) row.get("id"));
        Keyring own = vault.installation();
        row.replaceAll((column, value) -> value instanceof byte[] sealed
                ? own.seal(
                                own.open(new SealedText(sealed), new Cell(table, column, before)),
                                new Cell(table, column, id))
                        .bytes()
                : value);
    }

    private void insert(String table, Map<String, Object> row) throws SQLException {
        List<String> columns = List.copyOf(row.keySet());
        try (PreparedStatement insert = connection.prepareStatement(sql(table, columns))) {
            for (int i = 0; i < columns.size(); i++) {
                insert.setObject(i + 1, row.get(columns.get(i)));
            }
            insert.executeUpdate();
        }
    }

    private static String sql(String table, List<String> columns) {
        return "INSERT INTO " + table + " (" + String.join(", ", columns) + ") VALUES ("
                + String.join(", ", Collections.nCopies(columns.size(), "?")) + ")";
    }

    /** Written in the order told, which is that of their moments. */
    public void fill(FileTemplate template, List<Wanted> wanted) throws SQLException {
        long begun = System.nanoTime();
        // Only while filling: what the benchmark measures is committed as safely as ever.
        database.update("SET GLOBAL innodb_flush_log_at_trx_commit = 0");
        connection.setAutoCommit(false);
        try (PreparedStatement key = connection.prepareStatement(
                sql("kernel_vault_key", List.of("owner", "key_id", "master_key_id", "wrapped", "created")))) {
            int done = 0;
            for (Wanted one : wanted) {
                copy(template, one, done, key);
                done++;
                if (done % BATCH == 0 || done == wanted.size()) {
                    flush(template, key);
                }
                if (done % TELL_EVERY == 0) {
                    System.out.printf(
                            "%,d of %,d files, %d s%n",
                            done, wanted.size(), (System.nanoTime() - begun) / 1_000_000_000);
                }
            }
        } finally {
            connection.setAutoCommit(true);
            database.update("SET GLOBAL innodb_flush_log_at_trx_commit = 1");
        }
    }

    private void flush(FileTemplate template, PreparedStatement key) throws SQLException {
        key.executeBatch();
        for (FileTemplate.Table table : template.tables()) {
            inserts.get(table.name()).executeBatch();
        }
        lines.insert(connection);
        connection.commit();
    }

    private void copy(FileTemplate template, Wanted wanted, int number, PreparedStatement key) throws SQLException {
        clock.set(wanted.opened());
        Copy copy = new Copy(template, wanted, number);
        NewKeys.NewKey own = keys.next(copy.file());
        key.setString(1, own.owner().toString());
        key.setString(2, own.keyId().toString());
        key.setString(3, own.masterKeyId().toString());
        key.setBytes(4, own.wrapped());
        key.setObject(5, LocalDateTime.ofInstant(wanted.opened(), ZoneOffset.UTC));
        key.addBatch();
        for (FileTemplate.Table table : template.tables()) {
            PreparedStatement insert = inserts.get(table.name());
            if (insert == null) {
                insert = connection.prepareStatement(sql(
                        table.name(),
                        table.columns().stream().map(FileTemplate.Column::name).toList()));
                inserts.put(table.name(), insert);
            }
            for (List<Object> row : table.rows()) {
                copy.add(table, row, own.keyring(), insert);
            }
        }
        Crew crew = wanted.crew();
        lines.add(ids.next(), wanted.opened(), crew.worker(), crew.team(), crew.municipality(), copy.file());
    }

    /** One file that comes of the template. */
    private final class Copy {
        private final Map<String, String> anew = new HashMap<>();
        private final FileTemplate template;
        private final Wanted wanted;
        private final Duration later;
        private final String family;

        Copy(FileTemplate template, Wanted wanted, int number) {
            this.template = template;
            this.wanted = wanted;
            template.ids().forEach(id -> anew.put(id.toString(), ids.next().toString()));
            anew.put(template.team().toString(), wanted.crew().team().toString());
            anew.put(
                    template.worker().toString(),
                    (wanted.ofWorker() ? wanted.crew().worker() : new UUID(PASSED_ON.hashCode(), 1)).toString());
            later = Duration.between(template.opened().toInstant(ZoneOffset.UTC), wanted.opened());
            family = "Proefballon" + Integer.toString(number + 1_000_000, 36);
        }

        UUID file() {
            return UUID.fromString(anew.get(template.file().toString()));
        }

        void add(FileTemplate.Table table, List<Object> row, Keyring keyring, PreparedStatement insert)
                throws SQLException {
            UUID id = UUID.fromString(anew.get(row.get(table.place("id"))));
            for (int i = 0; i < row.size(); i++) {
                FileTemplate.Column column = table.columns().get(i);
                Object value = row.get(i);
                Object copied = value;
                if (value != null) {
                    copied = switch (column.kind()) {
                        case ID -> anew.getOrDefault(value, (String) value);
                        case TEXT ->
                            column.name().equals("municipality") ? wanted.crew().municipality() : told((String) value);
                        case SEALED ->
                            keyring.seal(told(column, (String) value), table.cell(column.name(), id))
                                    .bytes();
                        case MARK -> mark(table, row);
                        case MOMENT -> ((LocalDateTime) value).plus(later);
                        case DAY ->
                            ((LocalDate) value)
                                    .plusDays(column.name().equals("due_on") ? wanted.dueLater() : later.toDays());
                        case OTHER -> value;
                    };
                }
                if (copied instanceof byte[] bytes) {
                    insert.setBytes(i + 1, bytes);
                } else {
                    insert.setObject(i + 1, copied);
                }
            }
            insert.addBatch();
        }

        private String told(FileTemplate.Column column, String text) {
            return column.name().equals("family_name") ? family : told(text);
        }

        /** What is said in a file names its people by their ids. */
        private String told(String text) {
            if (text.length() < 36 || text.indexOf('-') < 0) {
                return text;
            }
            String now = text;
            for (Map.Entry<String, String> id : anew.entrySet()) {
                now = now.replace(id.getKey(), id.getValue());
            }
            return now;
        }

        private byte[] mark(FileTemplate.Table table, List<Object> row) {
            Object born = row.get(table.place("birth_date"));
            return vault.mark((String) row.get(table.place("given_name")), family, born == null ? "" : (String) born);
        }
    }

    /** Tells the moment at which a file is said to have been opened, so that ids and moments agree. */
    private static final class MovingClock extends Clock {
        private Instant now = Instant.EPOCH;

        void set(Instant moment) {
            now = moment;
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public java.time.ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }
    }

    @Override
    public void close() throws SQLException {
        for (PreparedStatement insert : inserts.values()) {
            insert.close();
        }
        connection.close();
        database.close();
    }
}
