// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The weighing frame (afwegingskader) by which a profession weighs in the reporting code (Besluit verplichte meldcode, artikel 2). All
 * ask the same five questions, {@link Weighing}; each profession says what they mean in its own work.
 *
 * @param professions for whom it is, in Dutch
 * @param by who made it
 * @param source where it stands; the government's document for all professions where it was not verified
 * @param verified whether its own place was seen, and what is told here with it
 * @param mind what this profession minds besides, in our own words
 */
public record WeighingFrame(
        String code,
        String professions,
        String by,
        URI source,
        boolean verified,
        LocalDate checkedOn,
        Optional<String> mind) {}
