// SPDX-License-Identifier: EUPL-1.2
package nl.passend.personas;

import jakarta.json.JsonObject;
import nl.passend.pluginapi.rules.Facts;
import nl.passend.screenkit.Form;
import nl.passend.screenkit.Screen;

/**
 * The questions of the likeness on a page of another module. What is told goes to and fro in the body of a form; it is neither kept
 * nor logged, and never stands in an address.
 */
public interface LikenessQuestions {
    /**
     * Fills in what is known already, for the one who tells to look at and change.
     *
     * @param known as the catalogue writes facts; what no persona looks at is left out
     */
    Form fill(Form form, JsonObject known);

    /** What was told; notes an error at the field of what is no answer. */
    Facts read(Form form);

    /** Lets a screen show the questions: its template calls its parameter {@code questions} with its ui and kit, inside a form. */
    Screen asking(Screen screen, Form form);
}
