// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.plan;

import java.util.List;
import java.util.Optional;
import nl.passend.cases.HelpLaw;
import nl.passend.cases.internal.file.Stale;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.rest.Patched;

/** Lays a patch over what stands there, and both side by side when someone was first. */
final class HelperPatches {
    private HelperPatches() {}

    /** @param fields gets the names of those that become different */
    static WhoComes.Told apply(WhoComes.Told now, ChangeHelpers.HelperPatch patch, List<String> fields) {
        return new WhoComes.Told(
                now.helper(),
                changed("name", now.name(), patch.name(), fields),
                changed("organisation", now.organisation(), patch.organisation(), fields),
                changed("law", now.law(), patch.law(), fields),
                changed("purpose", now.purpose(), patch.purpose(), fields),
                changed("hours", now.hours(), patch.hours(), fields),
                changed("costPerYear", now.costPerYear(), patch.costPerYear(), fields));
    }

    static <T> Optional<T> changed(String field, Optional<T> now, Patched<T> patch, List<String> fields) {
        if (!patch.present()) {
            return now;
        }
        Optional<T> wanted = Optional.ofNullable(patch.value());
        if (!wanted.equals(now)) {
            fields.add(field);
        }
        return wanted;
    }

    static ProblemException stale(WhoComes now, ChangeHelpers.HelperPatch patch) {
        return new Stale()
                .field("name", now.told().name(), patch.name().present(), sent(patch.name()))
                .field(
                        "organisation",
                        now.told().organisation(),
                        patch.organisation().present(),
                        sent(patch.organisation()))
                .field(
                        "law",
                        now.told().law().map(HelpLaw::code),
                        patch.law().present(),
                        sent(patch.law()).map(HelpLaw::code))
                .field("purpose", now.told().purpose(), patch.purpose().present(), sent(patch.purpose()))
                .field("since", Optional.of(now.since()), patch.since().present(), sent(patch.since()))
                .field("until", now.until(), patch.until().present(), sent(patch.until()))
                .at(now.version());
    }

    private static <T> Optional<T> sent(Patched<T> field) {
        return field.present() ? Optional.ofNullable(field.value()) : Optional.empty();
    }
}
