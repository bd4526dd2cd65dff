// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases;

import java.util.UUID;

/**
 * A letter of a municipality, with fields such as {@code {naam}}.
 *
 * @param municipality slug
 * @param version for If-Match
 */
public record LetterTemplateView(UUID id, String municipality, String title, String words, long version) {}
