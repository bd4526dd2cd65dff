// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.strength;

import java.util.Comparator;
import java.util.List;
import nl.passend.cases.StrengthView;
import nl.passend.cases.internal.file.OpenedFile;
import nl.passend.cases.internal.part.FilePart;
import nl.passend.cases.internal.part.Seen;

/** What goes well and what is done without help, for one side: in own words first. */
public record ShownStrengths(OpenedFile file, Seen seen) {
    public List<StrengthView> views() {
        return seen.opened(Strength.class, one -> one).stream()
                .filter(Strength::stands)
                .sorted(Comparator.comparing((Strength one) -> one.kind())
                        .thenComparing(one -> one.provenance().toldBy().isEmpty())
                        .thenComparing(FilePart::id))
                .map(this::view)
                .toList();
    }

    private StrengthView view(Strength one) {
        return new StrengthView(
                one.id(),
                one.kind().code(),
                one.words(file.keys()),
                one.who(file.keys()),
                file.visible(one.provenance().subjects()),
                one.provenance().toldBy().filter(file.view()::seesMember),
                TellStrengths.mayTakeBack(file, one),
                one.version());
    }
}
