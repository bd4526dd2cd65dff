// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.edition;

import java.util.List;
import nl.passend.kernel.edition.EditionItem.Place;
import nl.passend.kernel.problem.FieldProblem;

/**
 * What holds on to an item from outside: the content may be right in itself and yet take something from under what others wrote.
 * Asked when somebody writes, publishes or takes back; never of what comes in the jar, which was shipped with what holds on to it.
 */
public interface Bonds<T extends Record> {
    /** What would not fit any more if this counted there, with JSON pointers into the content. */
    List<FieldProblem> broken(Place place, T content);

    /** What would not fit any more if nothing counted there. */
    List<String> ended(Place place);

    /** Nothing holds on to it. */
    static <T extends Record> Bonds<T> none() {
        return new Bonds<>() {
            @Override
            public List<FieldProblem> broken(Place place, T content) {
                return List.of();
            }

            @Override
            public List<String> ended(Place place) {
                return List.of();
            }
        };
    }
}
