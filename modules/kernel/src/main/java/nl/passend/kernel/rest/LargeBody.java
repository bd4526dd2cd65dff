// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.rest;

/**
 * An address that takes a larger body than others do; offered as a CDI bean (a producer method in the module).
 *
 * @param path such as {@code /api/v1/offer-imports}
 * @param mostBytes of the body
 */
public record LargeBody(String path, long mostBytes) {}
