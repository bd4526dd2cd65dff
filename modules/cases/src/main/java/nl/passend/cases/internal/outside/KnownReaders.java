// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.outside;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.passend.cases.internal.file.OpenedFile;
import nl.passend.cases.internal.part.Parts;

/** Who reads along from outside or did, as far as one side may know of them: one statement. */
@ApplicationScoped
public class KnownReaders {
    private final Parts parts;

    @Inject
    public KnownReaders(Parts parts) {
        this.parts = parts;
    }

    public List<Known> of(OpenedFile file) {
        return parts.ever(OutsideReader.class, file).stream()
                .map(reader -> reader.open(file.keys()))
                .toList();
    }
}
