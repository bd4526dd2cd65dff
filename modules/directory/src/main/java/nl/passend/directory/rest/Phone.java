// SPDX-License-Identifier: EUPL-1.2
package nl.passend.directory.rest;

/** How a telephone number is written: as people write it, with room for 112, 14 030, 0800-2000 and +31. */
final class Phone {
    static final String FORM = "\\+?[0-9][0-9 ()-]{1,18}";
    static final String HINT = "Vul een telefoonnummer in, zoals 030 123 45 67.";

    private Phone() {}
}
