// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.document;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.passend.cases.DocumentKind;
import nl.passend.cases.OpenPart;
import nl.passend.cases.internal.part.Content;
import nl.passend.cases.internal.part.FilePart;
import nl.passend.cases.internal.provenance.Provenance;
import nl.passend.cases.internal.upload.FileType;
import nl.passend.kernel.vault.Keyring;

/**
 * What a document is called and which versions there are; what is in them stands apart, in {@link DocumentPiece}s, so that a page about
 * the file reads none of it.
 */
@Entity
@DiscriminatorValue("DOCUMENT")
class Document extends FilePart {
    private static final String TITLE = "title";
    private static final String KIND = "kind";
    private static final String VERSIONS = "versions";
    private static final String ID = "id";
    private static final String AT = "at";
    private static final String BY = "by";
    private static final String TYPE = "type";
    private static final String SIZE = "size";
    private static final String PIECES = "pieces";
    private static final String DIGEST = "sha256";
    private static final String WHAT = "what";

    protected Document() {}

    Document(UUID id, UUID file, String title, DocumentKind kind, Keyring keys, Provenance provenance) {
        super(id, file, provenance);
        tell(named(Content.empty(), title, kind), keys);
    }

    /**
     * One version.
     *
     * @param id under which its pieces stand
     * @param by person who put it in
     * @param sha256 of the content, in hexadecimals
     */
    record Version(
            UUID id, Instant at, UUID by, FileType type, long size, int pieces, String sha256, Optional<String> what) {
        private JsonObject json() {
            return new Content(Json.createObjectBuilder()
                            .add(ID, id.toString())
                            .add(AT, at.toString())
                            .add(BY, by.toString())
                            .add(TYPE, type.code())
                            .add(SIZE, size)
                            .add(PIECES, pieces)
                            .add(DIGEST, sha256)
                            .build())
                    .with(WHAT, what)
                    .values();
        }

        private static Version of(JsonObject stored) {
            return new Version(
                    UUID.fromString(stored.getString(ID)),
                    Instant.parse(stored.getString(AT)),
                    UUID.fromString(stored.getString(BY)),
                    FileType.of(stored.getString(TYPE)).orElseThrow(),
                    stored.getJsonNumber(SIZE).longValue(),
                    stored.getInt(PIECES),
                    stored.getString(DIGEST),
                    Optional.ofNullable(stored.getString(WHAT, null)));
        }
    }

    @Override
    public OpenPart part() {
        return OpenPart.LETTERS;
    }

    final void rename(String title, DocumentKind kind, Keyring keys) {
        tell(named(content(keys), title, kind), keys);
    }

    private static Content named(Content content, String title, DocumentKind kind) {
        return content.with(TITLE, Optional.of(title)).with(KIND, Optional.of(kind.code()));
    }

    final void add(Version version, Keyring keys) {
        Content content = content(keys);
        tell(
                content.with(
                        VERSIONS,
                        Json.createArrayBuilder(content.list(VERSIONS))
                                .add(version.json())
                                .build()),
                keys);
    }

    String title(Keyring keys) {
        return content(keys).text(TITLE).orElseThrow();
    }

    DocumentKind kind(Keyring keys) {
        return content(keys).text(KIND).flatMap(DocumentKind::of).orElse(DocumentKind.OTHER);
    }

    /** The first first. */
    List<Version> versions(Keyring keys) {
        return content(keys).list(VERSIONS).getValuesAs(JsonObject.class).stream()
                .map(Version::of)
                .toList();
    }
}
