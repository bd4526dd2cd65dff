// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.document;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.passend.cases.DocumentView;
import nl.passend.cases.internal.board.Names;
import nl.passend.cases.internal.file.OpenedFile;
import nl.passend.cases.internal.part.Seen;
import nl.passend.cases.internal.part.WhoMayRead;
import nl.passend.directory.Person;

/** Which documents there are, for one side: the latest first. */
public record ShownDocuments(OpenedFile file, Seen seen) {
    public List<DocumentView> view(Map<UUID, Person> workers) {
        return documents().stream()
                .map(document -> view(document, workers))
                .sorted(Comparator.comparing((DocumentView one) -> one.latest().at())
                        .thenComparing(DocumentView::id)
                        .reversed())
                .toList();
    }

    /** People whose names are needed. */
    public Set<UUID> people() {
        return documents().stream()
                .flatMap(document -> Stream.concat(
                        document.owner().stream(),
                        document.versions(file.keys()).stream().map(Document.Version::by)))
                .collect(Collectors.toSet());
    }

    private List<Document> documents() {
        return seen.opened(Document.class, one -> one);
    }

    private DocumentView view(Document document, Map<UUID, Person> workers) {
        List<Document.Version> versions = document.versions(file.keys());
        return new DocumentView(
                document.id(),
                document.title(file.keys()),
                document.kind(file.keys()).code(),
                file.visible(document.provenance().subjects()),
                document.provenance().toldBy().filter(file.view()::seesMember),
                WhoMayRead.of(document.provenance().scope()).code(),
                document.owner().map(workers::get).map(Person::givenName),
                Stream.iterate(versions.size(), number -> number > 0, number -> number - 1)
                        .map(number -> version(number, versions.get(number - 1), workers))
                        .toList(),
                file.mayMend(document.provenance()),
                document.version());
    }

    private DocumentView.Version version(int number, Document.Version version, Map<UUID, Person> workers) {
        return new DocumentView.Version(
                number,
                version.at(),
                Names.givenName(file, workers, version.by()),
                version.type().code(),
                version.size(),
                version.what());
    }
}
