// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.words;

import jakarta.json.Json;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.passend.cases.Voice;
import nl.passend.cases.internal.part.Content;
import nl.passend.cases.internal.part.Readable;
import nl.passend.cases.internal.provenance.Provenance;
import nl.passend.cases.internal.upload.FileType;
import nl.passend.kernel.vault.Keyring;

/** How one sees it. The owner is the one worker who may read it when it was told to them alone. */
@Entity
@DiscriminatorValue("STORY")
class Story extends Telling {
    private static final String BY = "by";
    private static final String RECORDING = "recording";
    private static final String ID = "id";
    private static final String TYPE = "type";
    private static final String SIZE = "size";
    private static final String ON = "on";

    protected Story() {}

    private Story(UUID id, UUID file, UUID member, Provenance provenance) {
        super(id, file, member, provenance);
    }

    Story(UUID id, UUID file, UUID member, Voice voice, Provenance provenance) {
        this(id, file, member, provenance);
        code(Optional.of(voice.code()));
    }

    @Override
    Telling another(UUID id) {
        return new Story(id, file(), about(), provenance());
    }

    Voice voice() {
        return code().flatMap(Voice::of).orElseThrow();
    }

    /** Name of who tells it and is neither of the household nor a worker here. */
    void by(Optional<String> name, Keyring keys) {
        tell(content(keys).with(BY, name), keys);
    }

    /** There is one recording, and it stays with what is told now. */
    @Override
    Content kept(Content told) {
        return told.with(RECORDING, Optional.empty());
    }

    /**
     * The story as it was told aloud.
     *
     * @param version under which its pieces stand
     * @param size in bytes
     */
    record Recording(UUID version, FileType type, long size, LocalDate on) {}

    void record(Recording told, Keyring keys) {
        tell(
                content(keys)
                        .with(
                                RECORDING,
                                Json.createObjectBuilder()
                                        .add(ID, told.version().toString())
                                        .add(TYPE, told.type().code())
                                        .add(SIZE, told.size())
                                        .add(ON, told.on().toString())
                                        .build()),
                keys);
    }

    void forgetRecording(Keyring keys) {
        tell(kept(content(keys)), keys);
    }

    Optional<Recording> recording(Keyring keys) {
        return Optional.ofNullable(content(keys).values().getJsonObject(RECORDING))
                .map(stored -> new Recording(
                        UUID.fromString(stored.getString(ID)),
                        FileType.of(stored.getString(TYPE)).orElseThrow(),
                        stored.getJsonNumber(SIZE).longValue(),
                        LocalDate.parse(stored.getString(ON))));
    }

    @Override
    public Optional<Readable> readable(Keyring keys) {
        return closedOn().isPresent()
                ? Optional.empty()
                : Readable.words("story", words(keys)).ifAny();
    }

    Told open(Keyring keys) {
        return new Told(
                id(),
                about(),
                voice(),
                words(keys),
                content(keys).text(BY),
                recording(keys),
                provenance(),
                owner(),
                closedOn().isPresent(),
                version());
    }

    /** @param former words that were told anew since, or taken back */
    record Told(
            UUID id,
            UUID about,
            Voice voice,
            String words,
            Optional<String> by,
            Optional<Recording> recording,
            Provenance provenance,
            Optional<UUID> confidant,
            boolean former,
            long version) {}
}
