// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.screens;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.passend.cases.HouseholdRole;
import nl.passend.cases.internal.file.Told;
import nl.passend.kernel.problem.FieldProblem;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.screenkit.Form;

/**
 * The people that were typed into the form for a new file, and in which row each of them stands. Rows without any name are left
 * out, so the second person may stand in the third row.
 *
 * @param rows of each person, from 0
 */
record HouseholdRows(List<Told> people, List<Integer> rows) {
    private static final Pattern PERSON = Pattern.compile("/household/(\\d+)(/.+)?");

    /** Rows without any name are left out; the first needs one. */
    static HouseholdRows in(Form form, int count) {
        List<Told> people = new ArrayList<>();
        List<Integer> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String row = "household." + i + ".";
            Optional<String> familyName = form.text(row + "familyName");
            Optional<String> givenName = i == 0 || familyName.isPresent()
                    ? form.requiredText(row + "givenName", 200, "given-name.missing")
                    : form.text(row + "givenName");
            var birthDate = form.date(row + "birthDate");
            HouseholdRole role =
                    HouseholdRole.understood(form.typed(row + "role")).orElse(HouseholdRole.OTHER);
            if (givenName.isPresent()) {
                people.add(new Told(givenName.get(), familyName.orElse(""), birthDate, role));
                rows.add(i);
            }
        }
        return new HouseholdRows(List.copyOf(people), List.copyOf(rows));
    }

    /** The same refusal with pointers to the rows of the form; what is wrong with a person as a whole stands at their name. */
    ProblemException asTyped(ProblemException problem) {
        return new ProblemException(
                problem.type(), problem.fields().stream().map(this::asTyped).toList());
    }

    private FieldProblem asTyped(FieldProblem field) {
        Matcher person = PERSON.matcher(field.pointer());
        if (!person.matches()) {
            return field.pointer().equals("/household") ? new FieldProblem("", field.message()) : field;
        }
        int row = rows.get(Integer.parseInt(person.group(1)));
        String rest = Optional.ofNullable(person.group(2)).orElse("/givenName");
        return new FieldProblem("/household/" + row + rest, field.message());
    }
}
