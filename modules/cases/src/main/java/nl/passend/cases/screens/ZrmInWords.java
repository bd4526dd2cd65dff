// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.screens;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.passend.cases.BoardView;
import nl.passend.cases.InstrumentView;
import nl.passend.cases.MemberView;
import nl.passend.cases.ZrmAssessmentView;
import nl.passend.cases.internal.instrument.Instrument;
import nl.passend.screenkit.Option;
import nl.passend.screenkit.Ui;

/** Says what was judged in the names of the ZRM. No sum, no drawing, nobody beside another. */
public record ZrmInWords(Ui ui, BoardView board, List<ZrmAssessmentView> assessments) {
    private static final int GROWN = 18;

    /** About whom something was judged that may be read. */
    public List<MemberView> people() {
        return board.file().household().stream()
                .filter(member -> !of(member.id()).isEmpty())
                .toList();
    }

    /** The latest first. */
    public List<ZrmAssessmentView> of(UUID member) {
        return assessments.stream().filter(one -> one.member().equals(member)).toList();
    }

    /** By which a new one is made. */
    public InstrumentView names() {
        return Instrument.ZRM.current();
    }

    public String domain(ZrmAssessmentView one, ZrmAssessmentView.Level level) {
        return Instrument.ZRM
                .of(one.domains())
                .part(level.domain())
                .map(InstrumentView.Part::name)
                .orElseThrow();
    }

    /** "3: beperkt zelfredzaam" */
    public String level(ZrmAssessmentView one, ZrmAssessmentView.Level level) {
        return ui.t(
                "zrm.level.of",
                level.level(),
                Instrument.ZRM.of(one.domains()).levels().get(level.level() - 1));
    }

    /** "Samira, op 3 maart 2026. Opleiding voor de ZRM: basistraining 2024." */
    public String made(ZrmAssessmentView one) {
        String by = one.by()
                .map(name -> ui.t("zrm.by", name, ui.date(one.on())))
                .orElseGet(() -> ui.t("zrm.on", ui.date(one.on())));
        return by + " "
                + one.training().map(training -> ui.t("zrm.trained", training)).orElseGet(() -> ui.t("zrm.untrained"));
    }

    public List<Option> adults() {
        return Stream.concat(
                        Stream.of(Option.of("", ui.t("choose.someone"))),
                        board.file().household().stream()
                                .filter(member ->
                                        member.age().filter(age -> age < GROWN).isEmpty())
                                .map(member -> Option.of(member.id().toString(), member.givenName())))
                .toList();
    }

    public List<Option> levels() {
        List<String> names = names().levels();
        return Stream.concat(
                        Stream.of(Option.of("", ui.t("zrm.skip"))),
                        IntStream.rangeClosed(1, names.size())
                                .mapToObj(level -> Option.of(
                                        String.valueOf(level), ui.t("zrm.level.of", level, names.get(level - 1)))))
                .toList();
    }
}
