// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.passend.cases.DocumentKind;
import nl.passend.cases.internal.document.KeepDocument;
import nl.passend.cases.internal.part.WhoMayRead;
import nl.passend.kernel.problem.FieldProblem;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;

/** What is told of a new document in the fields before the file. */
final class DocumentForm {
    private static final int MOST = 200;

    private DocumentForm() {}

    static KeepDocument.NewDocument told(PostedFile form) {
        List<FieldProblem> problems = new ArrayList<>();
        Optional<String> title = Codes.text(form.text("title")).filter(text -> text.length() <= MOST);
        if (title.isEmpty()) {
            problems.add(new FieldProblem("/title", "Schrijf in hoogstens 200 tekens hoe dit stuk heet."));
        }
        Optional<DocumentKind> kind = Codes.text(form.text("kind")).flatMap(DocumentKind::of);
        if (kind.isEmpty()) {
            problems.add(new FieldProblem("/kind", "Kies wat het is."));
        }
        Optional<WhoMayRead> readers = Codes.text(form.text("readers")).map(Codes::readers);
        Set<UUID> about = ids(form, "about", problems);
        Set<UUID> toldBy = ids(form, "toldBy", problems);
        form.refused().ifPresent(why -> problems.addAll(why.fields()));
        if (!problems.isEmpty()) {
            throw new ProblemException(ProblemType.INVALID, problems);
        }
        return new KeepDocument.NewDocument(
                title.orElseThrow(), kind.orElseThrow(), about, toldBy.stream().findFirst(), readers);
    }

    /** @throws ProblemException with the field when one of them is no id */
    static Set<UUID> ids(PostedFile form, String field) {
        List<FieldProblem> problems = new ArrayList<>();
        Set<UUID> ids = ids(form, field, problems);
        if (!problems.isEmpty()) {
            throw new ProblemException(ProblemType.INVALID, problems);
        }
        return ids;
    }

    private static Set<UUID> ids(PostedFile form, String field, List<FieldProblem> problems) {
        try {
            return form.fields().getOrDefault(field, List.of()).stream()
                    .flatMap(some -> Stream.of(some.split(",")))
                    .map(String::strip)
                    .filter(id -> !id.isEmpty())
                    .map(UUID::fromString)
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IllegalArgumentException e) {
            problems.add(new FieldProblem("/" + field, "Kies iemand uit dit gezin."));
            return Set.of();
        }
    }
}
