// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.imports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.passend.kernel.problem.FieldProblem;

/** Which column holds what, in the order of the columns. It names fields and never what stands in the table. */
record Mapping(List<Optional<ImportField>> fields) {
    private static final Set<ImportField> NEEDED =
            EnumSet.of(ImportField.REFERENCE, ImportField.REQUEST, ImportField.GIVEN_NAME);

    Mapping {
        fields = List.copyOf(fields);
    }

    /** By the names of the columns: a field goes to the first column that is named after it. */
    static Mapping proposed(List<String> columns) {
        Set<ImportField> given = EnumSet.noneOf(ImportField.class);
        List<Optional<ImportField>> fields = new ArrayList<>();
        for (String column : columns) {
            fields.add(ImportField.named(column).filter(given::add));
        }
        return new Mapping(fields);
    }

    /** What still has to be said before anything can be read; fields point at {@code /columns}. */
    List<FieldProblem> problems() {
        List<FieldProblem> problems = new ArrayList<>();
        Set<ImportField> seen = EnumSet.noneOf(ImportField.class);
        for (int i = 0; i < fields.size(); i++) {
            Optional<ImportField> field = fields.get(i);
            if (field.isPresent() && !seen.add(field.get())) {
                problems.add(new FieldProblem(
                        "/columns/" + i + "/field",
                        "Dit gegeven staat al bij een andere kolom. Kies er een van de twee."));
            }
        }
        for (ImportField needed : NEEDED) {
            if (!seen.contains(needed)) {
                problems.add(new FieldProblem("/columns", "Kies een kolom voor: " + word(needed) + "."));
            }
        }
        return problems;
    }

    private static String word(ImportField field) {
        return switch (field) {
            case REFERENCE -> "het kenmerk van de zaak";
            case REQUEST -> "de vraag";
            default -> "de voornaam";
        };
    }

    /** The cell of a field; blank when no column holds it or the line is too short. */
    String cell(ImportField field, List<String> cells) {
        int column = fields.indexOf(Optional.of(field));
        return column < 0 || column >= cells.size() ? "" : cells.get(column).strip();
    }

    /** Where a field stands, from 0; -1 when nowhere. */
    int column(ImportField field) {
        return fields.indexOf(Optional.of(field));
    }

    static Mapping parse(String stored) {
        return new Mapping(
                Arrays.stream(stored.split(",", -1)).map(ImportField::of).toList());
    }

    @Override
    public String toString() {
        return fields.stream()
                .map(field -> field.map(ImportField::code).orElse(""))
                .collect(Collectors.joining(","));
    }
}
