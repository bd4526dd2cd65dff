// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases;

import java.util.UUID;

/** Loads letters of municipalities; what is there already stays as it is. */
public interface LetterTemplates {
    /** @param municipality slug */
    record NewTemplate(UUID id, String municipality, String title, String words) {}

    void add(NewTemplate template);
}
