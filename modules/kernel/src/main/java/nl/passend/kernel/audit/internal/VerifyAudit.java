// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.audit.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import javax.sql.DataSource;
import nl.passend.kernel.Settings;
import nl.passend.kernel.audit.AuditVerifier;
import nl.passend.kernel.jobs.JobKind;

/**
 * The administrator's check of the whole record. Reads one snapshot, so it has no checkpoint: after a crash it starts anew. Its
 * result: {@code clean, entries, seals, waiting, anchors, head, findingCount, findings[{kind, sealNo?, entry?, sentence}]}.
 */
@ApplicationScoped
class VerifyAudit implements JobKind {
    private static final int SEALS_A_REPORT = 5000;

    private final DataSource dataSource;
    private final Settings settings;
    private final Clock clock;

    @Inject
    VerifyAudit(DataSource dataSource, Settings settings, Clock clock) {
        this.dataSource = dataSource;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "audit-verify";
    }

    @Override
    public JsonObject run(JsonObject parameters, Progress progress) throws SQLException, IOException {
        try (Connection connection = dataSource.getConnection()) {
            return json(new AuditVerifier(connection, settings.anchorsFolder(), clock).verify((seals, total) -> {
                if (seals % SEALS_A_REPORT == 0 || seals == total) {
                    progress.at(seals, total, "", JsonValue.EMPTY_JSON_OBJECT);
                }
            }));
        }
    }

    private static JsonObject json(AuditVerifier.Result result) {
        JsonArrayBuilder findings = Json.createArrayBuilder();
        result.findings().forEach(finding -> findings.add(json(finding)));
        return Json.createObjectBuilder()
                .add("clean", result.clean())
                .add("entries", result.entries())
                .add("seals", result.seals())
                .add("waiting", result.waiting())
                .add("anchors", result.anchors())
                .add("head", result.head().toString())
                .add("findingCount", result.findingCount())
                .add("findings", findings)
                .build();
    }

    private static JsonObjectBuilder json(AuditVerifier.Finding finding) {
        JsonObjectBuilder json =
                Json.createObjectBuilder().add("kind", finding.kind().name());
        finding.sealNo().ifPresent(number -> json.add("sealNo", number));
        finding.entry().ifPresent(id -> json.add("entry", id.toString()));
        return json.add("sentence", finding.sentence());
    }
}
