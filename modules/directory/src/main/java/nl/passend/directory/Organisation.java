// SPDX-License-Identifier: EUPL-1.2
package nl.passend.directory;

/** An organisation that employs workers. */
public record Organisation(OrganisationId id, String name, long version) {}
