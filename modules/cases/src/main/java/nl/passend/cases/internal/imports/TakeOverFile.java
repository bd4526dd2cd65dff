// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.passend.cases.internal.file.OpenCaseFile;
import nl.passend.cases.internal.plan.ChangeHelpers;

/**
 * Opens one file out of a table, with who stands in it and who comes for them, in one transaction and by the use cases that open every
 * file: the same checks, the same gate, the same record. With it is put down where it came from, so that it never comes twice.
 */
@ApplicationScoped
class TakeOverFile {
    private final OpenCaseFile openCaseFile;
    private final ChangeHelpers changeHelpers;
    private final Origins origins;
    private final ReportTable reports;

    @Inject
    TakeOverFile(OpenCaseFile openCaseFile, ChangeHelpers changeHelpers, Origins origins, ReportTable reports) {
        this.openCaseFile = openCaseFile;
        this.changeHelpers = changeHelpers;
        this.origins = origins;
        this.reports = reports;
    }

    /** @return MADE, or KNOWN when it is there already */
    @Transactional
    LineState takeOver(StoredImport from, int number, FileToOpen file) {
        Optional<UUID> before = origins.fileOf(from, file.reference());
        if (before.isPresent()) {
            reports.became(from.id(), number, LineState.KNOWN, before);
            return LineState.KNOWN;
        }
        OpenCaseFile.Opened opened = openCaseFile.openWhole(new OpenCaseFile.Request(
                from.team(),
                file.request(),
                file.ownWords(),
                file.household(),
                file.contact(),
                Optional.of(new OpenCaseFile.Origin(from.source(), file.reference()))));
        if (!file.helpers().isEmpty()) {
            changeHelpers.takeOver(opened.id(), comings(file, opened.members()));
        }
        origins.put(from, file.reference(), opened.id());
        reports.became(from.id(), number, LineState.MADE, Optional.of(opened.id()));
        return LineState.MADE;
    }

    private static List<ChangeHelpers.Coming> comings(FileToOpen file, List<UUID> members) {
        List<ChangeHelpers.Coming> all = new ArrayList<>();
        for (FileToOpen.Comer helper : file.helpers()) {
            all.add(new ChangeHelpers.Coming(
                    helper.help().who(),
                    helper.members().stream().map(members::get).toList(),
                    helper.help().since(),
                    helper.help().until(),
                    Optional.empty(),
                    false));
        }
        return all;
    }
}
