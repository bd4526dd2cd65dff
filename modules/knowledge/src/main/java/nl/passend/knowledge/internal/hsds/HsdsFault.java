// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.hsds;

/**
 * What is wrong with something that was sent.
 *
 * @param where a JSON pointer such as {@code /services/3}, or a row such as {@code services.csv, regel 4}
 * @param field pointer from there, such as {@code /phones/0/number}; empty for the whole
 * @param message plain Dutch sentence that says what to do; never the value that was sent
 */
public record HsdsFault(String where, String field, String message) {}
