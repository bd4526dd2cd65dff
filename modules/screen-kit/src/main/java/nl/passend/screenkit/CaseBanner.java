// SPDX-License-Identifier: EUPL-1.2
package nl.passend.screenkit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What someone must see on every page of a case file without scrolling: whose it is, what they asked, whom to call, what
 * comes next. The person's words stand above everything else.
 *
 * @param title name of the household
 * @param members first names, as the household calls itself
 * @param request the question in the person's own sentence
 * @param contact the one name to call; empty only until someone is found, and then the banner says who looks for one
 */
public record CaseBanner(
        String title,
        String href,
        List<String> members,
        String request,
        Optional<Contact> contact,
        Optional<NextStep> next) {

    /** @param when in words, such as "ma, di en do"; empty when any day */
    public record Contact(String name, String role, Optional<String> phone, String when) {}

    public record NextStep(String what, LocalDate on) {}
}
