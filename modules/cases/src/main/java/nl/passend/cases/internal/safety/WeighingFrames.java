// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.safety;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.passend.cases.WeighingFrame;
import nl.passend.kernel.datafile.DataEntry;

/** The weighing frames of the professions as data, each with its source. */
public final class WeighingFrames {
    private static final List<WeighingFrame> ALL = read();

    private WeighingFrames() {}

    /** Those that a neighbourhood team needs most come first. */
    public static List<WeighingFrame> all() {
        return ALL;
    }

    public static Optional<WeighingFrame> of(String code) {
        return ALL.stream().filter(frame -> frame.code().equals(code)).findFirst();
    }

    private static List<WeighingFrame> read() {
        var file = DataEntry.read(WeighingFrame.class, "weighing-frames.json").only("checkedOn", "frames");
        LocalDate checkedOn = file.day("checkedOn");
        return file.entries("frames").stream()
                .map(frame -> frame(frame.calledBy("code"), checkedOn))
                .toList();
    }

    private static WeighingFrame frame(DataEntry told, LocalDate checkedOn) {
        told.only("code", "for", "by", "source", "verified", "mind");
        return new WeighingFrame(
                told.text("code"),
                told.text("for"),
                told.text("by"),
                told.findAddress("source").orElseThrow(() -> told.fault("source", "is missing")),
                told.flag("verified"),
                checkedOn,
                told.findText("mind"));
    }
}
