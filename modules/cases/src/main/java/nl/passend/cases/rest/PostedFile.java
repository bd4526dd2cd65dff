// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.rest;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.passend.cases.internal.upload.Received;
import nl.passend.cases.internal.upload.Reception;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.rest.MultipartStream;

/** The file that came with this request, and the fields before it: read once, however often the change that they are for is tried. */
@RequestScoped
public class PostedFile {
    private final Reception reception;
    private Map<String, List<String>> fields;
    private Optional<Received> received = Optional.empty();
    private Optional<ProblemException> refused = Optional.empty();

    @Inject
    public PostedFile(Reception reception) {
        this.reception = reception;
    }

    /** @param contentType of a form; of anything else the body is the file itself */
    public void read(String contentType, InputStream body) throws IOException {
        read(contentType, body, reception::receive);
    }

    /** As {@link #read(String, InputStream)}, for sound or film. */
    public void readRecording(String contentType, InputStream body) throws IOException {
        read(contentType, body, reception::receiveRecording);
    }

    private void read(String contentType, InputStream body, Function<InputStream, Received> take) throws IOException {
        if (fields != null) {
            return;
        }
        if (contentType != null && contentType.startsWith(MediaType.MULTIPART_FORM_DATA)) {
            MultipartStream form = new MultipartStream(body, contentType);
            Optional<InputStream> file = form.file();
            fields = form.fields();
            receive(file.orElseGet(InputStream::nullInputStream), take);
        } else {
            fields = Map.of();
            receive(body, take);
        }
    }

    private void receive(InputStream file, Function<InputStream, Received> take) {
        try {
            received = Optional.of(take.apply(file));
        } catch (ProblemException why) {
            if (why.fields().isEmpty()) {
                throw why;
            }
            refused = Optional.of(why);
        }
    }

    public Map<String, List<String>> fields() {
        return fields;
    }

    /** The first value of a field; empty when there is none. */
    public String text(String name) {
        return fields.getOrDefault(name, List.of("")).get(0);
    }

    /** Why the file was not taken. */
    public Optional<ProblemException> refused() {
        return refused;
    }

    /** @throws ProblemException when it was not taken */
    public Received file() {
        return received.orElseThrow(() -> refused.orElseThrow());
    }

    /** Gives its room back. */
    @PreDestroy
    void close() {
        received.ifPresent(Received::close);
    }
}
