// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.rest;

import java.util.stream.IntStream;

/**
 * An address that takes a larger body than others do; offered as a CDI bean (a producer method in the module).
 *
 * @param path such as {@code /api/v1/offer-imports}; a step {@code *} stands for any one step
 * @param mostBytes of the body
 */
public record LargeBody(String path, long mostBytes) {
    public boolean covers(String address) {
        String[] wanted = path.split("/", -1);
        String[] asked = address.split("/", -1);
        return wanted.length == asked.length
                && IntStream.range(0, wanted.length).allMatch(i -> wanted[i].equals("*") || wanted[i].equals(asked[i]));
    }
}
