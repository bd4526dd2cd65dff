// SPDX-License-Identifier: EUPL-1.2
package nl.passend.screenkit;

/** Words that lead somewhere. */
public record Link(String href, String label) {}
