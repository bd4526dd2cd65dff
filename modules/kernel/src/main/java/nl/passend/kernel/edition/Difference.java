// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.edition;

import java.util.Optional;

/**
 * One thing that differs between two contents.
 *
 * @param field names of record components from the outside in, with dots: {@code situations.title}. Under {@code <kind>.} and
 *     this name a module has the words for it
 * @param entry which entry of a list, by its {@code id}; empty where entries have none
 * @param before empty: was not there
 * @param after empty: is no longer there
 */
public record Difference(String field, Optional<String> entry, Optional<String> before, Optional<String> after) {}
