// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.night;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.passend.cases.NightUseView;
import nl.passend.cases.internal.board.Names;
import nl.passend.cases.internal.file.OpenedFile;
import nl.passend.directory.Person;

/** The nights that one side may know of, in clear. */
record ShownNights(OpenedFile file, List<NightUsed.Night> nights) {
    static ShownNights of(OpenedFile file, List<NightUsed> parts) {
        return new ShownNights(
                file, parts.stream().map(night -> night.open(file.keys())).toList());
    }

    /** Workers whose names are needed. */
    List<UUID> people() {
        return nights.stream()
                .flatMap(night -> Stream.concat(
                        night.part().owner().stream(), night.answer().stream().map(NightUsed.Answered::by)))
                .toList();
    }

    /** What waits first, then the latest. */
    List<NightUseView> views(Map<UUID, Person> workers) {
        return nights.stream()
                .sorted(Comparator.comparing(
                                (NightUsed.Night night) -> night.answer().isPresent())
                        .thenComparing(night -> night.part().provenance().recordedAt(), Comparator.reverseOrder()))
                .map(night -> view(night, workers))
                .toList();
    }

    private NightUseView view(NightUsed.Night night, Map<UUID, Person> workers) {
        NightUsed part = night.part();
        return new NightUseView(
                part.id(),
                part.member().orElseThrow(),
                part.provenance().toldBy().orElseThrow(),
                part.provenance().recordedAt(),
                night.words(),
                part.owner().flatMap(caller -> Names.givenName(file, workers, caller)),
                night.answer()
                        .map(answer -> new NightUseView.Answer(
                                answer.words(), answer.on(), Names.givenName(file, workers, answer.by()))),
                part.dueOn().filter(day -> part.waitsForLookBack()),
                night.lookBack()
                        .map(said -> new NightUseView.LookBack(said.good(), said.better(), said.on(), said.by())),
                part.waitsToBeBetter(),
                part.version());
    }
}
