// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.screens;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.passend.cases.internal.file.FileLine;
import nl.passend.cases.internal.file.ListCaseFiles;
import nl.passend.kernel.rest.Slice;

/** Lists files, and finds one by a name: in memory, over the files that one may see, since names are sealed in the database. */
@ApplicationScoped
class CaseListPages {
    static final int PAGE = 25;
    private static final int SEARCHED = 500;

    private final ListCaseFiles files;

    @Inject
    CaseListPages(ListCaseFiles files) {
        this.files = files;
    }

    Slice<FileLine> page(Optional<ListCaseFiles.Key> after) {
        return files.page(after, PAGE);
    }

    /** Those of the newest {@value #SEARCHED} whose people bear this name; accents and capitals do not matter. */
    List<FileLine> named(String name) {
        String wanted = plain(name);
        return files.page(Optional.empty(), SEARCHED).items().stream()
                .filter(line ->
                        line.household().stream().anyMatch(who -> plain(who).contains(wanted)))
                .limit(PAGE)
                .toList();
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .strip();
    }
}
