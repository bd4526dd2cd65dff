// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.screens;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import nl.passend.cases.BoardView;
import nl.passend.cases.NightUseView;
import nl.passend.kernel.time.LegalCalendar;
import nl.passend.screenkit.Ui;

/** Says of a night who reads it and when, for the templates. */
public record NightInWords(Ui ui, BoardView board, Instant now) {
    /** Who tells it later on a day reads on the screen that it is read the next. */
    private static final int END_OF_WORK = 17;

    /** "’s Nachts leest niemand dit. Uw team leest het op dinsdag 24 november, bovenaan. Maandag tot en met vrijdag, 8.30 tot 17.00" */
    public String honest() {
        return ui.t("night.tell.honest", ui.day(readOn(now)), hours());
    }

    public String told(NightUseView night) {
        String day = ui.day(readOn(night.toldAt()));
        return night.caller()
                .map(caller -> ui.t("night.told.who", caller, day, hours()))
                .orElseGet(() -> ui.t("night.told.team", day, hours()));
    }

    private LocalDate readOn(Instant told) {
        ZonedDateTime moment = ui.local(told);
        LocalDate day = moment.toLocalDate();
        return LegalCalendar.workingDayFrom(moment.getHour() < END_OF_WORK ? day : day.plusDays(1));
    }

    private String hours() {
        return board.team()
                .map(team -> ui.t("night.hours", team.openingHours()))
                .orElse("");
    }

    /** Of which it is asked now how the plan did. */
    public List<NightUseView> asked(List<NightUseView> nights) {
        return nights.stream()
                .filter(night -> night.lookBackOn()
                        .filter(day -> board.asTeam() || !day.isAfter(ui.today()))
                        .isPresent())
                .toList();
    }

    public static List<NightUseView> toImprove(List<NightUseView> nights) {
        return nights.stream().filter(NightUseView::improve).toList();
    }
}
