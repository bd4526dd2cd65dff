// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.screens;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.passend.cases.PlanVersionView;
import nl.passend.cases.internal.board.ReadCaseFile;
import nl.passend.cases.internal.version.ReadVersions;
import nl.passend.screenkit.Form;
import nl.passend.screenkit.Screen;

/** The screens of versions of the plan. One page has several small forms: what one of them got wrong is shown there. */
@ApplicationScoped
class VersionScreens {
    private final ReadCaseFile readCaseFile;
    private final ReadVersions readVersions;

    @Inject
    VersionScreens(ReadCaseFile readCaseFile, ReadVersions readVersions) {
        this.readCaseFile = readCaseFile;
        this.readVersions = readVersions;
    }

    PlanVersionView find(UUID id, UUID version) {
        return readVersions.one(id, version);
    }

    Screen list(Place place, UUID id, Form form) {
        return CasePages.screen(place, readCaseFile.withoutTimeline(id), "versions.jte", "kept.title")
                .with("versions", readVersions.all(id))
                .with("form", form);
    }

    /** @param forms as they were sent, by the name of the form */
    Screen one(Place place, UUID id, UUID version, Map<String, Form> forms) {
        PlanVersionView found = readVersions.one(id, version);
        return CasePages.screen(place, readCaseFile.withoutTimeline(id), "version.jte", "kept.one.title")
                .with("version", found)
                .with("forms", forms);
    }

    Screen compared(Place place, UUID id, UUID version, Optional<UUID> with) {
        return CasePages.screen(place, readCaseFile.withoutTimeline(id), "versionsCompared.jte", "kept.compare.title")
                .with("compared", readVersions.compare(id, version, with));
    }
}
