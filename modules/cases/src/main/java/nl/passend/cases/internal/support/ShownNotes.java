// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.support;

import java.util.Comparator;
import java.util.List;
import nl.passend.cases.SupporterNoteView;
import nl.passend.cases.internal.file.OpenedFile;
import nl.passend.cases.internal.part.FilePart;
import nl.passend.cases.internal.part.Seen;

/** A client supporter's own notes, for who wrote them: the latest first. */
public record ShownNotes(OpenedFile file, Seen seen) {
    public List<SupporterNoteView> view() {
        return seen.opened(SupporterNote.class, one -> one).stream()
                .sorted(Comparator.comparing(FilePart::id).reversed())
                .map(note -> note.view(file.keys()))
                .toList();
    }
}
