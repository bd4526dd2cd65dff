// SPDX-License-Identifier: EUPL-1.2
package nl.passend.personas;

import java.util.Optional;

/**
 * What comes back again and again. Routes, offers, lessons and stories are linked to it.
 *
 * @param id stays the same in every version of the persona, whatever the words become
 * @param words what to think of then
 */
public record Situation(String id, String title, Optional<String> words) {}
