// SPDX-License-Identifier: EUPL-1.2
package nl.passend.pluginapi.local;

import java.time.LocalDate;
import nl.passend.pluginapi.Checks;

/**
 * A number to call now. Shown on <i>Nu hulp nodig</i>, before login too, below the national numbers.
 *
 * @param title what for, in the caller's words: {@code Vannacht kan ik niet meer zorgen}
 * @param text who answers and what they can do, one or two sentences
 * @param phone the number
 * @param hours when somebody answers, in words: {@code dag en nacht}
 * @param checkedOn when somebody last called it
 */
public record HelpNumber(String title, String text, String phone, String hours, LocalDate checkedOn) {
    public HelpNumber {
        Checks.line(title, "title of a help number");
        Checks.paragraph(text, "text of " + title);
        Checks.phone(phone, "phone of " + title);
        Checks.line(hours, "hours of " + title);
        Checks.given(checkedOn, "checkedOn of " + title);
    }
}
