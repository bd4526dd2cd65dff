// SPDX-License-Identifier: EUPL-1.2
package nl.passend.directory;

import java.util.Optional;

/**
 * A municipality that this installation serves. Every case file, team, desk and term belongs to exactly one.
 *
 * @param slug public id, such as {@code voorbeeldstad}
 * @param theme slug of the theme that its pages wear
 * @param code empty when it is invented
 * @param careOfficeRegion code of the region; empty when unknown
 * @param invented true for the municipalities of the demo, and told wherever they are shown
 */
public record ServedMunicipality(
        String slug,
        String name,
        String theme,
        Optional<MunicipalityCode> code,
        Optional<String> careOfficeRegion,
        boolean invented) {}
