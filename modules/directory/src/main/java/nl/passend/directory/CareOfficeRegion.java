// SPDX-License-Identifier: EUPL-1.2
package nl.passend.directory;

/** A region in which one care office carries out the Wlz for everybody. */
public record CareOfficeRegion(String code, String name, Source source) {}
