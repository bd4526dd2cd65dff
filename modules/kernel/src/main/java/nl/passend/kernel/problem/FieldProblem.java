// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.problem;

/**
 * What is wrong with one field.
 *
 * @param pointer JSON pointer into the body (RFC 6901), such as {@code /household/0/birthDate}; empty for the whole body
 * @param message Dutch sentence that says what to do; never the value that was sent
 */
public record FieldProblem(String pointer, String message) {}
