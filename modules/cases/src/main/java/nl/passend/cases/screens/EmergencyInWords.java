// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.screens;

import java.util.List;
import java.util.stream.Stream;
import nl.passend.cases.BreakGlassUseView;
import nl.passend.kernel.breakglass.Emergency;
import nl.passend.screenkit.Option;
import nl.passend.screenkit.Ui;

/** Says what kind of emergency it was and until when it lasts, for the templates. */
public record EmergencyInWords(Ui ui) {
    public List<Option> kinds() {
        return Stream.of(Emergency.values())
                .map(kind -> Option.of(kind.code(), InWords.capital(kind(kind.code()))))
                .toList();
    }

    public List<Option> hours() {
        return Stream.of(1L, 2L, 4L, 8L)
                .map(hours -> Option.of(hours.toString(), ui.t("glass.hours." + (hours == 1 ? "one" : "other"), hours)))
                .toList();
    }

    public String kind(String code) {
        return ui.t("glass.emergency." + code);
    }

    /** "Bo Windbloem, vandaag 2.40 tot 6.40 uur: crisisdienst, buiten werktijd" */
    public String what(BreakGlassUseView use) {
        return use.ends()
                .map(ends ->
                        ui.t("glass.use", use.worker(), ui.moment(use.begun()), ui.time(ends), kind(use.emergency())))
                .orElseGet(() -> ui.t("glass.miss", use.worker(), ui.moment(use.begun()), kind(use.emergency())));
    }
}
