// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.screens;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.passend.cases.HelpLaw;
import nl.passend.cases.internal.plan.Advice;
import nl.passend.cases.internal.plan.AskForFewer;
import nl.passend.cases.internal.plan.ChangeHelpers;
import nl.passend.cases.internal.plan.SayGoodbye;
import nl.passend.cases.internal.plan.WhoComes;
import nl.passend.kernel.rest.Patched;
import nl.passend.screenkit.Form;

/** The forms about helpers, read: what was typed and what must be corrected. */
record HelperForm(Form form) {
    private static final int LONG = 2_000;
    private static final int LONGEST = 5_000;

    boolean isValid() {
        return form.isValid();
    }

    long version() {
        return form.version();
    }

    ChangeHelpers.Coming coming() {
        List<UUID> members = CasePages.ids(form, "members");
        if (members.isEmpty()) {
            form.error("members", "help.members.missing");
        }
        WhoComes.Told told = told();
        if (told.helper().isEmpty()
                && told.name().isEmpty()
                && told.organisation().isEmpty()) {
            form.error("name", "help.name.missing");
        }
        return new ChangeHelpers.Coming(
                told, members, form.date("since"), form.date("until"), Optional.empty(), form.ticked("teamOnly"));
    }

    private WhoComes.Told told() {
        return new WhoComes.Told(
                form.uuid("helper"),
                form.text("name"),
                form.text("organisation"),
                law(),
                form.text("purpose", LONG),
                hours(),
                form.number("costPerYear", 0, 9_999_999).map(Long::intValue));
    }

    private Optional<HelpLaw> law() {
        return Optional.of(form.typed("law")).filter(code -> !code.isBlank()).flatMap(code -> {
            var law = HelpLaw.of(code);
            if (law.isEmpty()) {
                form.error("law", "form.choose");
            }
            return law;
        });
    }

    private Optional<WhoComes.Hours> hours() {
        Optional<String> typed = form.text("hours");
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        if (!typed.get().matches("\\d{1,3}([.,]\\d{1,2})?")) {
            form.error("hours", "help.hours.wrong");
            return Optional.empty();
        }
        return Optional.of(new WhoComes.Hours(
                new BigDecimal(typed.get().replace(',', '.')), form.typed("per").equals("month") ? "month" : "week"));
    }

    /** Everything that the page shows of a helper. */
    ChangeHelpers.HelperPatch patch() {
        WhoComes.Told told = told();
        Optional<LocalDate> since = form.date("since");
        return new ChangeHelpers.HelperPatch(
                form.ticked("name") ? Patched.of(told.name().orElse(null)) : Patched.absent(),
                form.ticked("organisation") ? Patched.of(told.organisation().orElse(null)) : Patched.absent(),
                Patched.of(told.law().orElse(null)),
                Patched.of(told.purpose().orElse(null)),
                since.map(Patched::of).orElse(Patched.absent()),
                Patched.of(form.date("until").orElse(null)),
                Patched.of(told.hours().orElse(null)),
                form.ticked("costPerYear") ? Patched.of(told.costPerYear().orElse(null)) : Patched.absent(),
                Patched.absent(),
                Patched.absent());
    }

    static ChangeHelpers.HelperPatch only(Patched<String> mustKnow, Patched<Boolean> known) {
        return new ChangeHelpers.HelperPatch(
                Patched.absent(),
                Patched.absent(),
                Patched.absent(),
                Patched.absent(),
                Patched.absent(),
                Patched.absent(),
                Patched.absent(),
                Patched.absent(),
                mustKnow,
                known);
    }

    /** Empty when the day is missing. */
    Optional<SayGoodbye.Announcement> announcement() {
        return form.requiredDate("lastDay", "leave.last-day.missing")
                .map(lastDay -> new SayGoodbye.Announcement(
                        lastDay,
                        form.text("goodbye", LONG),
                        form.uuid("successor"),
                        form.text("successorName"),
                        Optional.empty(),
                        form.date("newsBy"),
                        form.text("mustKnow", LONGEST),
                        form.uuid("mustKnowBy")));
    }

    /** Per helper what is proposed; a helper of whom nothing was chosen is no line. */
    List<AskForFewer.AboutOne> lines() {
        List<AskForFewer.AboutOne> lines = new ArrayList<>();
        for (String row : form.rows("lines")) {
            Optional<Advice> advice = Advice.of(form.typed(row + "what"));
            Optional<UUID> involvement = form.uuid(row + "involvement");
            if (advice.isPresent() && involvement.isPresent()) {
                lines.add(new AskForFewer.AboutOne(involvement.get(), advice.get(), form.text(row + "why")));
            }
        }
        return lines;
    }
}
