// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.edition;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import nl.passend.kernel.account.Me;
import nl.passend.kernel.account.Role;
import nl.passend.kernel.edition.EditionItem.Place;
import nl.passend.kernel.problem.FieldProblem;

/**
 * A kind of thing that editors publish. A constant of the module that owns it.
 *
 * @param code such as {@code persona}; stands in rows and in the change log and never changes
 * @param content record that holds one version; see {@link RecordJson} for what may stand in it. A component that is added later
 *     must be an Optional or a list, since older versions do not have it
 * @param writers who writes, publishes and retires
 * @param reviewers who reads what others wrote, and approves or returns it; may retire too
 * @param check what is wrong with a content, with JSON pointers; empty when it may be kept
 * @param bonds what others hold on to
 */
public record EditionKind<T extends Record>(
        String code,
        Class<T> content,
        Set<Role> writers,
        Set<Role> reviewers,
        Function<T, List<FieldProblem>> check,
        Bonds<T> bonds) {
    private static final Pattern CODE = Pattern.compile("[a-z][a-z-]{1,39}");

    public EditionKind {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("Not the code of a kind: " + code);
        }
        writers = Set.copyOf(writers);
        reviewers = Set.copyOf(reviewers);
    }

    /** To which nothing holds on. */
    public EditionKind(
            String code,
            Class<T> content,
            Set<Role> writers,
            Set<Role> reviewers,
            Function<T, List<FieldProblem>> check) {
        this(code, content, writers, reviewers, check, Bonds.none());
    }

    /**
     * A content as somebody sent it, read and checked.
     *
     * @param pointer JSON pointer of the object within what was sent, such as {@code /content}
     * @throws nl.passend.kernel.problem.ProblemException INVALID with everything that is wrong and where
     */
    public T read(JsonObject json, String pointer) {
        T read = RecordJson.read(json, content, pointer);
        refuse(pointer, check.apply(read));
        return read;
    }

    /** As {@link #read(JsonObject, String)}, for this item: also held against what holds on to it. */
    public T read(JsonObject json, String pointer, Place place) {
        T read = read(json, pointer);
        refuse(pointer, bonds.broken(place, read));
        return read;
    }

    private static void refuse(String pointer, List<FieldProblem> wrong) {
        RecordJson.refuse(wrong.stream()
                .map(one -> new FieldProblem(pointer + one.pointer(), one.message()))
                .toList());
    }

    public boolean writes(Me me) {
        return writers.stream().anyMatch(me::has);
    }

    public boolean reviews(Me me) {
        return reviewers.stream().anyMatch(me::has);
    }

    /** Sees what is not published yet. */
    public boolean works(Me me) {
        return writes(me) || reviews(me);
    }
}
