// SPDX-License-Identifier: EUPL-1.2
package nl.passend.demo;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import nl.passend.cases.DocumentKind;
import nl.passend.cases.Documents;
import nl.passend.cases.Documents.NewDocument;
import nl.passend.cases.Scope;
import nl.passend.demo.DemoIds.Kind;

/** Letters and reports of a family of the demo. Told in an order that never changes, as its story is. */
final class FamilyDocuments {
    private static final String FOLDER = "documents/";

    private final int firstId;
    private final UUID file;
    private final List<NewDocument> documents = new ArrayList<>();

    FamilyDocuments(int firstId, UUID file) {
        this.firstId = firstId;
        this.file = file;
    }

    /** What a worker put in, for whom it is about and who reads along with them. */
    void putIn(UUID worker, DocumentKind kind, String title, String resource, UUID... about) {
        add(
                kind,
                title,
                about,
                worker,
                Optional.empty(),
                Scope.HOUSEHOLD,
                () -> FamilyDocuments.class.getResourceAsStream(FOLDER + resource));
    }

    /** What a member brought: for them and the team. */
    void brought(UUID member, UUID person, DocumentKind kind, String title, String words) {
        add(
                kind,
                title,
                new UUID[] {member},
                person,
                Optional.of(member),
                Scope.TELLER,
                () -> new ByteArrayInputStream(words.getBytes(StandardCharsets.UTF_8)));
    }

    private void add(
            DocumentKind kind,
            String title,
            UUID[] about,
            UUID author,
            Optional<UUID> toldBy,
            Scope scope,
            Supplier<InputStream> content) {
        documents.add(new NewDocument(
                DemoIds.id(Kind.DOCUMENT, firstId + documents.size()),
                file,
                title,
                kind,
                Set.of(about),
                author,
                toldBy,
                scope,
                content));
    }

    void load(Documents into) {
        documents.forEach(into::add);
    }
}
