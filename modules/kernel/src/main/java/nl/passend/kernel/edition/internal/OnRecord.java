// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.edition.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.passend.kernel.access.ObjectType;
import nl.passend.kernel.access.Purpose;
import nl.passend.kernel.audit.Audit;
import nl.passend.kernel.audit.AuditAction;
import nl.passend.kernel.audit.AuditEvent;
import nl.passend.kernel.changes.ChangeLog;
import nl.passend.kernel.edition.Edition;
import nl.passend.kernel.edition.EditionItem;
import nl.passend.kernel.edition.EditionKind;

/**
 * Puts each step in the record and in the change log. Followers (a search index) read {@code edition.published} and
 * {@code edition.retired}, and {@code edition.handed-over} when the owner matters; the other steps are there for live pages.
 */
@ApplicationScoped
class OnRecord {
    private final Audit audit;
    private final ChangeLog changes;

    @Inject
    OnRecord(Audit audit, ChangeLog changes) {
        this.audit = audit;
        this.changes = changes;
    }

    /** @param fields which parts of the content changed; of other steps none */
    void step(AuditAction action, EditionKind<?> kind, Edition<?> edition, String step, Collection<String> fields) {
        audit.changed(new AuditEvent(
                action,
                kind.code() + "." + step,
                ObjectType.EDITION,
                List.of(edition.item().id()),
                List.of(),
                List.copyOf(fields),
                Purpose.EDITING,
                Optional.empty(),
                edition.item().municipality()));
        changes.record(
                "edition." + step,
                edition.item().id(),
                edition.item().municipality(),
                ids(kind, edition.item(), edition));
    }

    /** That it was handed over; to whom stands with the item. */
    void handedOver(EditionKind<?> kind, EditionItem item) {
        audit.changed(new AuditEvent(
                AuditAction.UPDATE,
                kind.code() + ".handed-over",
                ObjectType.EDITION,
                List.of(item.id()),
                List.of(),
                List.of("owner"),
                Purpose.EDITING,
                Optional.empty(),
                item.municipality()));
        changes.record(
                "edition.handed-over",
                item.id(),
                item.municipality(),
                Map.of("kind", kind.code(), "slug", item.slug()));
    }

    /** What came in a jar, as one line: nobody here did it. */
    void shipped(EditionKind<?> kind, List<Edition<?>> published, List<Edition<?>> proposed) {
        shipped(kind, "ship", published);
        shipped(kind, "propose", proposed);
        published.forEach(edition -> changed(kind, edition.item(), edition, "published"));
        proposed.forEach(edition -> changed(kind, edition.item(), edition, "begun"));
    }

    private void shipped(EditionKind<?> kind, String step, List<Edition<?>> editions) {
        if (!editions.isEmpty()) {
            audit.changed(new AuditEvent(
                    AuditAction.CREATE,
                    kind.code() + "." + step,
                    ObjectType.EDITION,
                    editions.stream().map(edition -> edition.item().id()).toList(),
                    List.of(),
                    List.of(),
                    Purpose.MACHINE,
                    Optional.empty()));
        }
    }

    private void changed(EditionKind<?> kind, EditionItem item, Edition<?> edition, String step) {
        changes.record("edition." + step, item.id(), item.municipality(), ids(kind, item, edition));
    }

    /** The slug is an id too: followers that know an item by it need not ask for its name. */
    private static Map<String, String> ids(EditionKind<?> kind, EditionItem item, Edition<?> edition) {
        return Map.of("kind", kind.code(), "edition", edition.id().toString(), "slug", item.slug());
    }
}
