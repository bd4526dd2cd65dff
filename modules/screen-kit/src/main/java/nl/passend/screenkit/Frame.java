// SPDX-License-Identifier: EUPL-1.2
package nl.passend.screenkit;

import java.util.Optional;

/**
 * What the page frame needs besides the visit.
 *
 * @param contentLanguage language of the content where it is not that of the shell; else null
 */
public record Frame(String title, String contentLanguage, Optional<String> liveUrl, Optional<CaseBanner> banner) {}
