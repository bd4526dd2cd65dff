// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge;

import jakarta.json.JsonObject;
import java.util.List;
import nl.passend.screenkit.Form;
import nl.passend.screenkit.Screen;

/**
 * The conversation of the Routewijzer, for a page of this module or of another. What is told goes to and fro in the body of a
 * form; it is neither kept nor logged, and never stands in an address.
 */
public interface RouteTalk {
    /** The first questions. */
    Screen begin(GuideSetting setting);

    /** What may help with what was told, or the first questions again (422) when something must be corrected. */
    Screen hear(Form posted, GuideSetting setting);

    /** What a form of the conversation holds. */
    Told told(Form posted);

    /**
     * @param facts as the catalogue writes them
     * @param answers in words
     * @param fields all of it, to send along unseen
     */
    record Told(JsonObject facts, List<Answer> answers, List<Field> fields) {
        public Told {
            answers = List.copyOf(answers);
            fields = List.copyOf(fields);
        }
    }

    record Answer(String question, String answer) {}

    record Field(String name, String value) {}
}
