// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.offers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.passend.kernel.changes.ChangeLog;
import nl.passend.kernel.persistence.Sql;
import nl.passend.knowledge.OfferImports.Import;
import nl.passend.knowledge.OfferImports.NewImport;
import nl.passend.knowledge.OfferImports.Outcome;

/** Files that were sent, and what came of them. A file is thrown away once it has been read. */
@ApplicationScoped
public class ImportRows {
    /** What an import is called in the change log. */
    static final String IMPORTED = "offers.imported";

    private static final String SELECT =
            "SELECT id, source, source_name, municipality, complete, owner, asked, asked_by, job,"
                    + " ended, outcome FROM knowledge_offer_import";

    private final Sql sql;
    private final ChangeLog log;
    private final Clock clock;

    @Inject
    public ImportRows(Sql sql, ChangeLog log, Clock clock) {
        this.sql = sql;
        this.log = log;
        this.clock = clock;
    }

    void add(UUID id, NewImport wanted, UUID askedBy) {
        sql.run(
                "INSERT INTO knowledge_offer_import (id, source, source_name, municipality, complete, owner, file, asked, asked_by)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                wanted.source(),
                wanted.sourceName(),
                wanted.municipality(),
                wanted.complete(),
                wanted.owner(),
                wanted.file(),
                clock.instant(),
                askedBy);
    }

    void isDoneBy(UUID id, UUID job) {
        sql.run("UPDATE knowledge_offer_import SET job = ? WHERE id = ?", job, id);
    }

    /** What is to be done; empty when it was done already. */
    Optional<NewImport> todo(UUID id) {
        return sql.one(
                "/* jobs */ SELECT source, source_name, municipality, complete, owner, file FROM knowledge_offer_import"
                        + " WHERE id = ? AND file IS NOT NULL",
                row -> new NewImport(
                        row.getString("source"),
                        row.getString("source_name"),
                        row.getString("municipality"),
                        row.getBoolean("complete"),
                        Sql.optionalUuid(row, "owner"),
                        row.getBytes("file")),
                id);
    }

    /** The municipality that a source belongs to already. */
    Optional<String> municipalityOf(String source) {
        return sql.one(
                "SELECT municipality FROM knowledge_offer_source WHERE slug = ?",
                row -> row.getString("municipality"),
                source);
    }

    void keepSource(OfferSource source) {
        sql.run("""
                /* jobs */ INSERT INTO knowledge_offer_source (slug, municipality, name, owner, imported) VALUES (?, ?, ?, ?, ?)
                ON DUPLICATE KEY UPDATE name = VALUES(name), owner = COALESCE(VALUES(owner), owner), imported = VALUES(imported)""", source.slug(), source.municipality(), source.name(), source.owner(), clock.instant());
    }

    /** Tells the search that there is news, and throws the file away. */
    @Transactional
    public void end(UUID id, NewImport wanted, Outcome outcome) {
        sql.run(
                "/* jobs */ UPDATE knowledge_offer_import SET file = NULL, ended = ?, outcome = ? WHERE id = ?",
                clock.instant(),
                OutcomeJson.write(outcome).toString(),
                id);
        if (outcome.added() + outcome.changed() + outcome.gone() > 0) {
            log.record(IMPORTED, id, Optional.of(wanted.municipality()), Map.of());
        }
    }

    Optional<Import> find(UUID id) {
        return sql.one(SELECT + " WHERE id = ?", ImportRows::read, id);
    }

    /** @param municipality only of this one; all when empty */
    List<Import> latest(Optional<String> municipality, int limit) {
        return sql.list(
                SELECT + " WHERE ? OR municipality = ? ORDER BY id DESC LIMIT ?",
                ImportRows::read,
                municipality.isEmpty(),
                municipality.orElse(""),
                limit);
    }

    /** Ids of the offers that an import changed. */
    List<UUID> changedBy(UUID change) {
        return sql.list(
                "/* search */ SELECT id FROM knowledge_offer WHERE change_import = ?",
                row -> Sql.uuid(row, "id"),
                change);
    }

    private static Import read(ResultSet row) throws SQLException {
        var outcome = row.getString("outcome");
        return new Import(
                Sql.uuid(row, "id"),
                row.getString("source"),
                row.getString("source_name"),
                row.getString("municipality"),
                row.getBoolean("complete"),
                Sql.instant(row, "asked"),
                Sql.uuid(row, "asked_by"),
                Sql.optionalUuid(row, "job"),
                Sql.optionalInstant(row, "ended"),
                Optional.ofNullable(outcome).map(ReadHsds::json).map(OutcomeJson::read));
    }
}
