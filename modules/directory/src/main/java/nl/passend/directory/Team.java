// SPDX-License-Identifier: EUPL-1.2
package nl.passend.directory;

/**
 * A white-label team, as people know it: one name and one number, whoever employs its members.
 *
 * @param openingHours in words, as a person would say it
 * @param version for If-Match
 */
public record Team(
        TeamId id, String name, ServedMunicipality municipality, String phone, String openingHours, long version) {}
