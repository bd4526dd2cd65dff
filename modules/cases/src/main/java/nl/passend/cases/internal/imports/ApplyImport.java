// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.passend.kernel.access.AccessGate;
import nl.passend.kernel.access.ObjectType;
import nl.passend.kernel.account.ActFor;
import nl.passend.kernel.jobs.JobKind;
import nl.passend.kernel.persistence.TryAgain;
import nl.passend.kernel.problem.FieldProblem;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;
import nl.passend.kernel.vault.Vault;

/**
 * Takes files over one after the other, in the name of who asked. Each comes in whole or not at all; one that fails is told and the others
 * go on. Broken off, it goes on with what is not there yet.
 */
@ApplicationScoped
class ApplyImport implements JobKind {
    static final String NAME = "case-import-apply";
    private static final int TRIES = 3;
    private static final int TELL_EVERY = 5;

    /** What may still come of a table: when nothing of this is left, it is not kept any longer. */
    private static final Set<LineState> LEFT = EnumSet.of(LineState.DOUBLE, LineState.FAILED);

    private final ImportTable imports;
    private final ReportTable reports;
    private final ReadFiles readFiles;
    private final TakeOverFile takeOverFile;
    private final AccessGate gate;
    private final ActFor actFor;
    private final Vault vault;

    @Inject
    ApplyImport(
            ImportTable imports,
            ReportTable reports,
            ReadFiles readFiles,
            TakeOverFile takeOverFile,
            AccessGate gate,
            ActFor actFor,
            Vault vault) {
        this.imports = imports;
        this.reports = reports;
        this.readFiles = readFiles;
        this.takeOverFile = takeOverFile;
        this.gate = gate;
        this.actFor = actFor;
        this.vault = vault;
    }

    /** The files that wait to be opened. */
    static Set<LineState> waiting(boolean withDoubles) {
        Set<LineState> waiting = EnumSet.of(LineState.READY, LineState.FAILED);
        if (withDoubles) {
            waiting.add(LineState.DOUBLE);
        }
        return waiting;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public JsonObject run(JsonObject parameters, Progress progress) {
        UUID id = UUID.fromString(parameters.getString("import"));
        Map<LineState, Integer> became = new EnumMap<>(LineState.class);
        imports.find(id)
                .filter(one -> one.state() == ImportState.APPLYING && one.complete())
                .ifPresent(one -> actFor.account(one.askedBy(), () -> apply(one, progress, became)));
        JsonObjectBuilder result = Json.createObjectBuilder();
        became.forEach((state, files) -> result.add(state.code(), files));
        return result.build();
    }

    private void apply(StoredImport one, Progress progress, Map<LineState, Integer> became) {
        gate.enterToChange(ObjectType.CASE_IMPORT, one.id());
        List<Integer> wanted = reports.filesIn(one.id(), waiting(one.withDoubles()));
        List<FileToOpen> files = readFiles.of(one).files();
        int done = 0;
        for (int number : wanted) {
            if (done % TELL_EVERY == 0) {
                progress.at(done, wanted.size(), "", JsonObject.EMPTY_JSON_OBJECT);
            }
            became.merge(takeOver(one, number, files.get(number)), 1, Integer::sum);
            done++;
        }
        progress.at(done, wanted.size(), "", JsonObject.EMPTY_JSON_OBJECT);
        imports.step(one.id(), ImportState.APPLYING, ImportState.APPLIED);
        if (reports.filesIn(one.id(), LEFT).isEmpty()) {
            imports.dropContent(one.id());
        }
    }

    private LineState takeOver(StoredImport one, int number, FileToOpen file) {
        if (!file.canBeOpened()) {
            return failed(
                    one,
                    number,
                    file.wrong().values().stream().flatMap(List::stream).toList());
        }
        for (int tried = 1; ; tried++) {
            try {
                return takeOverFile.takeOver(one, number, file);
            } catch (TryAgain met) {
                if (tried == TRIES) {
                    throw met;
                }
            } catch (ProblemException refused) {
                if (!refused.type().equals(ProblemType.INVALID)) {
                    throw refused;
                }
                return failed(one, number, wrong(refused.fields()));
            }
        }
    }

    private LineState failed(StoredImport one, int number, List<Wrong> why) {
        reports.failed(one.id(), number, vault.of(one.id()), why);
        return LineState.FAILED;
    }

    private static List<Wrong> wrong(List<FieldProblem> fields) {
        List<Wrong> wrong = new ArrayList<>();
        fields.forEach(field -> wrong.add(new Wrong(Optional.empty(), field.message())));
        return wrong;
    }
}
