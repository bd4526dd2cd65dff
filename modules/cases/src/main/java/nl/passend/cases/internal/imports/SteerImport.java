// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.passend.kernel.access.Grant;
import nl.passend.kernel.access.Grants;
import nl.passend.kernel.access.ObjectType;
import nl.passend.kernel.account.CurrentUser;
import nl.passend.kernel.audit.AuditAction;
import nl.passend.kernel.jobs.Jobs;
import nl.passend.kernel.problem.FieldProblem;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;

/** Says of an import what its columns hold, has it looked at, has it taken over, or throws it away. */
@ApplicationScoped
public class SteerImport {
    public static final ProblemType BUSY = new ProblemType(
            "urn:passend:problem:cases:import-busy",
            409,
            "Er wordt al aan dit bestand gewerkt. Wacht tot het klaar is.");

    public static final ProblemType GONE = new ProblemType(
            "urn:passend:problem:cases:import-taken-over",
            409,
            "Alles uit dit bestand is overgenomen, en het bestand zelf is weg. Stuur het opnieuw als dat nodig is.");

    private final ImportTable imports;
    private final ReportTable reports;
    private final ImportRecorder recorder;
    private final Jobs jobs;
    private final Grants grants;
    private final CurrentUser user;

    @Inject
    SteerImport(
            ImportTable imports,
            ReportTable reports,
            ImportRecorder recorder,
            Jobs jobs,
            Grants grants,
            CurrentUser user) {
        this.imports = imports;
        this.reports = reports;
        this.recorder = recorder;
        this.jobs = jobs;
        this.grants = grants;
        this.user = user;
    }

    /**
     * Says what columns hold. What was found before no longer counts, and the team's next table with the same header is read like this.
     *
     * @param fields by column, from 0; empty: it is not taken over; columns that are not named stay as they are
     */
    @Transactional
    public void map(UUID id, long version, Map<Integer, Optional<ImportField>> fields) {
        Grant grant = recorder.enterToChange(id);
        StoredImport one = idle(id, version);
        List<Optional<ImportField>> mapped = new ArrayList<>(one.mapping().fields());
        fields.forEach(mapped::set);
        Mapping mapping = new Mapping(mapped);
        List<FieldProblem> doubled = mapping.problems().stream()
                .filter(problem -> !problem.pointer().equals("/columns"))
                .toList();
        if (!doubled.isEmpty()) {
            throw new ProblemException(ProblemType.INVALID, doubled);
        }
        imports.map(id, mapping, ImportState.MAPPING);
        imports.remember(one.team(), one.headerMark(), mapping);
        reports.drop(id);
        recorder.changed(grant, AuditAction.UPDATE, "case-import.map", List.of("columns"));
    }

    /** Has it looked at; nothing comes of it but a report. */
    @Transactional
    public void check(UUID id, long version) {
        Grant grant = recorder.enterToChange(id);
        StoredImport one = idle(id, version);
        List<FieldProblem> problems = one.mapping().problems();
        if (!problems.isEmpty()) {
            throw new ProblemException(ProblemType.INVALID, problems);
        }
        order(one, ImportState.CHECKING, CheckImport.NAME, false);
        recorder.changed(grant, AuditAction.EXECUTE, "case-import.check", List.of());
    }

    /** Has its files taken over: those that the report calls ready, and those with a likely double only when that is said. */
    @Transactional
    public void apply(UUID id, long version, boolean withDoubles) {
        Grant grant = recorder.enterToChange(id);
        StoredImport one = idle(id, version);
        boolean looked = one.state() != ImportState.MAPPING && one.state() != ImportState.CHECKING;
        if (!looked || reports.filesIn(id, ApplyImport.waiting(withDoubles)).isEmpty()) {
            throw ProblemException.invalid(
                    "/withDoubles",
                    looked
                            ? "Er is niets om over te nemen. Kijk in het verslag wat er nog moet gebeuren."
                            : "Laat het bestand eerst controleren.");
        }
        order(one, ImportState.APPLYING, ApplyImport.NAME, withDoubles);
        recorder.changed(grant, AuditAction.EXECUTE, "case-import.apply", List.of());
    }

    private void order(StoredImport one, ImportState state, String kind, boolean withDoubles) {
        UUID job = jobs.start(
                kind,
                Json.createObjectBuilder().add("import", one.id().toString()).build());
        imports.order(one.id(), state, withDoubles, user.get().accountId(), job);
    }

    /** Throws it away with all that it brought. What was taken over stays. */
    @Transactional
    public void throwAway(UUID id, long version) {
        Grant grant = recorder.enterToChange(id);
        held(id, version);
        imports.delete(id);
        grants.on(ObjectType.CASE_IMPORT, id).forEach(given -> grants.revoke(given.id()));
        recorder.changed(grant, AuditAction.DELETE, "case-import.delete", List.of());
    }

    /** Its days are over. */
    @Transactional
    void forget(UUID id) {
        imports.delete(id);
        recorder.forgotten(id);
    }

    private StoredImport idle(UUID id, long version) {
        StoredImport one = held(id, version);
        if (!one.complete()) {
            throw new ProblemException(GONE);
        }
        return one;
    }

    private StoredImport held(UUID id, long version) {
        StoredImport one = imports.hold(id).orElseThrow(ProblemException::notFound);
        boolean busy = one.job()
                .flatMap(jobs::find)
                .filter(job -> job.state() == Jobs.State.WAITING || job.state() == Jobs.State.RUNNING)
                .isPresent();
        if (busy) {
            throw new ProblemException(BUSY);
        }
        if (one.version() != version) {
            throw new ProblemException(ProblemType.STALE);
        }
        return one;
    }
}
