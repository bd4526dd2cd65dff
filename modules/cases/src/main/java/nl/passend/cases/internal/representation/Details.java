// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.representation;

import java.time.LocalDate;
import java.util.Optional;
import nl.passend.cases.internal.part.Content;

/**
 * By which decision somebody represents another, and who they are when they are not of the household.
 *
 * @param mayDo what they were asked to do
 * @param decidedOn day of the decision or of the paper
 * @param reference its number, or where it stands
 */
public record Details(
        Optional<String> name,
        Optional<String> organisation,
        Optional<String> phone,
        Optional<String> mayDo,
        Optional<LocalDate> decidedOn,
        Optional<String> reference) {
    /** Nothing was told of it. */
    public static final Details NONE = new Details(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    private static final String NAME = "name";
    private static final String ORGANISATION = "organisation";
    private static final String PHONE = "phone";
    private static final String MAY_DO = "mayDo";
    private static final String DECIDED_ON = "decidedOn";
    private static final String REFERENCE = "reference";

    static Details of(Optional<String> stored) {
        Content content = stored.map(Content::parse).orElseGet(Content::empty);
        return new Details(
                content.text(NAME),
                content.text(ORGANISATION),
                content.text(PHONE),
                content.text(MAY_DO),
                content.text(DECIDED_ON).map(LocalDate::parse),
                content.text(REFERENCE));
    }

    Optional<String> stored() {
        Content content = Content.empty()
                .with(NAME, name)
                .with(ORGANISATION, organisation)
                .with(PHONE, phone)
                .with(MAY_DO, mayDo)
                .with(DECIDED_ON, decidedOn)
                .with(REFERENCE, reference);
        return content.values().isEmpty() ? Optional.empty() : Optional.of(content.toString());
    }
}
