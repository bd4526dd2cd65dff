// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What somebody from outside was given to read.
 *
 * @param file by which it is asked for
 * @param label as who they read, such as "school"
 * @param by names of who gave it
 * @param until last day
 * @param parts what there is to read today; empty in a list
 */
public record ReadingView(
        UUID file,
        String label,
        List<String> by,
        LocalDate from,
        LocalDate until,
        List<OutsideReaderView.Part> parts) {}
