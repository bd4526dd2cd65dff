// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * How often a team talked with the people themselves, told to that team.
 *
 * @param from first day that counts
 * @param until last day that counts
 * @param talks meetings that were held; absent as long as there are too few, or too few workers led them
 * @param with those at which everybody without whom nothing is decided was there, by phone or spoken for; absent likewise
 */
public record TalkShareView(
        UUID team, String name, LocalDate from, LocalDate until, Optional<Integer> talks, Optional<Integer> with) {}
