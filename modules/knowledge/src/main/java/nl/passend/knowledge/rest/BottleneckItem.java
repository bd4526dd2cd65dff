// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.passend.knowledge.BottleneckRegister.Bottleneck;
import nl.passend.knowledge.BottleneckRegister.Level;
import nl.passend.knowledge.BottleneckRegister.Status;

/**
 * By what people got stuck, told without them.
 *
 * @param month such as {@code 2026-11}
 * @param laws codes; it counts for the first
 * @param personas slugs; it counts for the first
 * @param told when who brought it in was told what happened
 * @param agreed when the family agreed that everybody may read it
 */
public record BottleneckItem(
        UUID id,
        String municipality,
        String month,
        String words,
        String cause,
        Optional<String> boundary,
        List<String> laws,
        List<String> personas,
        Level level,
        Optional<String> solver,
        List<String> lessons,
        Status status,
        Optional<String> outcome,
        Optional<LocalDate> told,
        Optional<LocalDate> agreed,
        boolean published) {
    static BottleneckItem of(Bottleneck one) {
        return new BottleneckItem(
                one.id(),
                one.municipality(),
                one.month().toString(),
                one.words(),
                one.types().cause(),
                one.types().boundary(),
                one.types().laws(),
                one.types().personas(),
                one.types().level(),
                one.solver(),
                one.lessons(),
                one.status(),
                one.outcome(),
                one.told(),
                one.agreed(),
                one.published());
    }
}
