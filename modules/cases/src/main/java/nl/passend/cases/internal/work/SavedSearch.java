// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.work;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import nl.passend.cases.SavedSearchView;
import nl.passend.cases.WorkFilter;
import nl.passend.cases.WorkKind;
import nl.passend.kernel.vault.Cell;
import nl.passend.kernel.vault.Keyring;
import nl.passend.kernel.vault.SealedText;

/** A worker's own way to look at the work. Its name is sealed, since people call it after a family. */
@Entity
@Table(name = "cases_saved_search")
class SavedSearch {
    @Id
    private UUID id;

    private UUID person;
    private SealedText name;
    private String filters;

    @Version
    private long version;

    protected SavedSearch() {}

    SavedSearch(UUID id, UUID person, String name, WorkFilter filter, Keyring keys) {
        this.id = id;
        this.person = person;
        this.name = keys.seal(name, cell(id));
        this.filters = filter.words();
    }

    UUID id() {
        return id;
    }

    SavedSearchView view(Keyring keys) {
        WorkFilter filter = WorkFilter.parse(filters);
        return new SavedSearchView(
                id,
                keys.open(name, cell(id)),
                filter.whose().code(),
                filter.kind().map(WorkKind::code),
                filter.when().map(WorkFilter.When::code),
                filter.file(),
                filters);
    }

    private static Cell cell(UUID id) {
        return new Cell("cases_saved_search", "name", id);
    }
}
