// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge;

import java.util.Optional;
import nl.passend.pluginapi.rules.Source;

/**
 * One way to disagree. Every law has its own: objection here, reconsideration there, a complaint where no decision was taken. One
 * word for all of them would send people to a door that does not exist.
 *
 * @param code unique within its law
 * @param title such as {@code Bezwaar bij het CIZ}
 * @param about against what
 * @param to whom one writes or calls
 * @param text what to do
 * @param term until when; empty when no term is known
 * @param after what comes next when it does not help
 */
public record Remedy(
        String code,
        String title,
        String about,
        String to,
        String text,
        Optional<Term> term,
        String after,
        Source source) {}
