// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.account.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.passend.kernel.account.Accounts.Account;
import nl.passend.kernel.account.Accounts.NewAccount;
import nl.passend.kernel.account.Accounts.PasswordHash;
import nl.passend.kernel.account.Role;
import nl.passend.kernel.persistence.Sql;
import nl.passend.kernel.vault.Cell;
import nl.passend.kernel.vault.SealedText;
import nl.passend.kernel.vault.Vault;

/** Reads and writes {@code kernel_account} and {@code kernel_account_role}; opens and seals what is readable about a person. */
@ApplicationScoped
class AccountTable {
    /** Everything {@link #read} needs, from {@code kernel_account a}: roles included, so one statement gives an account. */
    static final String COLUMNS = """
            a.id, a.person_id, a.login_name, a.password_hash, a.password_chosen, a.display_name, a.theme, a.active, a.version,
            (SELECT GROUP_CONCAT(r.role) FROM kernel_account_role r WHERE r.account_id = a.id) AS roles
            """;

    private static final String SELECT = "SELECT " + COLUMNS + " FROM kernel_account a ";
    private static final String TABLE = "kernel_account";

    private final Sql sql;
    private final Vault vault;
    private final Clock clock;

    @Inject
    AccountTable(Sql sql, Vault vault, Clock clock) {
        this.sql = sql;
        this.vault = vault;
        this.clock = clock;
    }

    Optional<StoredAccount> byId(UUID id) {
        return sql.one(SELECT + "WHERE a.id = ?", this::read, id);
    }

    Optional<StoredAccount> byPerson(UUID personId) {
        return sql.one(SELECT + "WHERE a.person_id = ?", this::read, personId);
    }

    Optional<StoredAccount> byLoginName(LoginName name) {
        return sql.one(SELECT + "WHERE a.login_name = ?", this::read, name.value());
    }

    List<StoredAccount> withIds(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : sql.list(SELECT + "WHERE a.id IN (" + Sql.marks(ids.size()) + ")", this::read, ids.toArray());
    }

    List<StoredAccount> ofPeople(Collection<UUID> personIds) {
        if (personIds.isEmpty()) {
            return List.of();
        }
        return sql.list(
                SELECT + "WHERE a.person_id IN (" + Sql.marks(personIds.size()) + ")", this::read, personIds.toArray());
    }

    List<StoredAccount> having(Collection<Role> roles) {
        return sql.list(
                SELECT
                        + "WHERE a.active AND EXISTS (SELECT 1 FROM kernel_account_role h WHERE h.account_id = a.id AND h.role IN ("
                        + Sql.marks(roles.size()) + "))",
                this::read,
                roles.toArray());
    }

    List<StoredAccount> list(Optional<UUID> after, int rows) {
        return after.map(id -> sql.list(SELECT + "WHERE a.id > ? ORDER BY a.id LIMIT ?", this::read, id, rows))
                .orElseGet(() -> sql.list(SELECT + "ORDER BY a.id LIMIT ?", this::read, rows));
    }

    /** Asked by the relay alone, when it hands a notice to the post. */
    Map<UUID, String> emailsOf(Collection<UUID> personIds) {
        if (personIds.isEmpty()) {
            return Map.of();
        }
        record Address(UUID person, String email) {}
        return sql
                .list(
                        "/* relay */ SELECT id, person_id, email FROM kernel_account WHERE active AND email IS NOT NULL"
                                + " AND person_id IN ("
                                + Sql.marks(personIds.size()) + ")",
                        row -> new Address(
                                Sql.uuid(row, "person_id"), open(row.getBytes("email"), "email", Sql.uuid(row, "id"))),
                        personIds.toArray())
                .stream()
                .collect(Collectors.toMap(Address::person, Address::email));
    }

    /** @throws Sql.Duplicate when the person has an account or the name is taken */
    void insert(NewAccount account, Optional<LoginName> loginName, Optional<PasswordHash> password) {
        UUID id = account.id();
        byte[] email = Optional.ofNullable(account.email())
                .filter(address -> !address.isBlank())
                .map(address -> seal(address, "email", id))
                .orElse(null);
        sql.run(
                """
                INSERT INTO kernel_account (id, person_id, login_name, password_hash, password_chosen, display_name, email,
                    theme, active, created_at, version)
                VALUES (?, ?, ?, ?, FALSE, ?, ?, ?, ?, ?, 1)
                """,
                id,
                account.personId(),
                loginName.map(LoginName::value),
                password.map(PasswordHash::encoded),
                seal(account.displayName(), "display_name", id),
                email,
                Optional.ofNullable(account.theme()).orElse(""),
                password.isPresent(),
                clock.instant());
        for (Role role : account.roles()) {
            sql.run("INSERT INTO kernel_account_role (account_id, role) VALUES (?, ?)", id, role);
        }
    }

    /** Gives a waiting account its name and password and opens it. */
    void takeUp(UUID id, LoginName loginName, PasswordHash password) {
        sql.run("""
                UPDATE kernel_account SET login_name = ?, password_hash = ?, password_chosen = TRUE, active = TRUE,
                    version = version + 1 WHERE id = ?
                """, loginName.value(), password.encoded(), id);
    }

    void choosePassword(UUID id, PasswordHash password) {
        sql.run(
                "UPDATE kernel_account SET password_hash = ?, password_chosen = TRUE, version = version + 1 WHERE id = ?",
                password.encoded(),
                id);
    }

    /** A new version: what nodes remember of this account's credentials no longer counts. */
    void forgetProof(UUID id) {
        sql.run("UPDATE kernel_account SET version = version + 1 WHERE id = ?", id);
    }

    /** @return false when the account is not at this version */
    boolean setActive(UUID id, boolean active, long version) {
        return sql.run(
                        "UPDATE kernel_account SET active = ?, version = version + 1 WHERE id = ? AND version = ?",
                        active,
                        id,
                        version)
                == 1;
    }

    boolean administratorExists() {
        return sql.one("""
                        SELECT 1 FROM kernel_account a JOIN kernel_account_role r ON r.account_id = a.id
                        WHERE r.role = ? AND a.active AND a.password_chosen LIMIT 1
                        """, row -> true, Role.ADMINISTRATOR).isPresent();
    }

    StoredAccount read(ResultSet row) throws SQLException {
        UUID id = Sql.uuid(row, "id");
        var account = new Account(
                id,
                Sql.uuid(row, "person_id"),
                Optional.ofNullable(row.getString("login_name")).orElse(""),
                open(row.getBytes("display_name"), "display_name", id),
                roles(row.getString("roles")),
                row.getString("theme"),
                row.getBoolean("active"),
                row.getLong("version"));
        return new StoredAccount(
                account, Optional.ofNullable(row.getString("password_hash")), row.getBoolean("password_chosen"));
    }

    private static Set<Role> roles(String joined) {
        var roles = EnumSet.noneOf(Role.class);
        if (joined != null) {
            for (String role : joined.split(",")) {
                roles.add(Role.valueOf(role));
            }
        }
        return Set.copyOf(roles);
    }

    private byte[] seal(String text, String column, UUID id) {
        return vault.installation().seal(text, new Cell(TABLE, column, id)).bytes();
    }

    private String open(byte[] sealed, String column, UUID id) {
        return vault.installation().open(new SealedText(sealed), new Cell(TABLE, column, id));
    }
}
