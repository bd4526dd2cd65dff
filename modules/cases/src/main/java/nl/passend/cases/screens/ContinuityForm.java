// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.screens;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.passend.cases.CareContinuityView;
import nl.passend.cases.Horizon;
import nl.passend.cases.internal.carer.WriteContinuityPlan;
import nl.passend.screenkit.Form;

/** The plan <i>Als ik het niet meer kan</i> as a form. Tonight has no names in it: those stand in the emergency plan. */
public final class ContinuityForm {
    /** Rows for each time. */
    public static final int TAKERS = 3;

    private static final int LONG = 2_000;
    private static final int DAY = 4_000;
    private static final int WHAT = 400;

    private ContinuityForm() {}

    static WriteContinuityPlan.Typed typed(Form form) {
        Map<Horizon, String> know = new EnumMap<>(Horizon.class);
        for (Horizon horizon : Horizon.values()) {
            form.text("know." + horizon.code(), LONG).ifPresent(words -> know.put(horizon, words));
        }
        return new WriteContinuityPlan.Typed(
                Set.copyOf(CasePages.ids(form, "carers")),
                takers(form, Horizon.MONTH),
                takers(form, Horizon.FOR_GOOD),
                know,
                new CareContinuityView.Known(
                        form.text("joy", LONG),
                        form.text("fear", LONG),
                        form.text("comforts", LONG),
                        form.text("day", DAY),
                        form.text("papers", LONG)));
    }

    private static List<WriteContinuityPlan.Someone> takers(Form form, Horizon horizon) {
        List<WriteContinuityPlan.Someone> takers = new ArrayList<>();
        for (int i = 0; i < TAKERS; i++) {
            String row = row(horizon.code(), i);
            Optional<String> name = form.text(row + "name");
            Optional<String> phone = form.text(row + "phone");
            Optional<String> what = form.text(row + "what", WHAT);
            if (name.isEmpty() && (phone.isPresent() || what.isPresent())) {
                form.error(row + "name", "takeover.name.missing");
            }
            name.ifPresent(who -> takers.add(new WriteContinuityPlan.Someone(who, phone, what)));
        }
        return takers;
    }

    /** What the names of the fields of one row begin with. */
    public static String row(String horizon, int number) {
        return horizon + "." + number + ".";
    }

    /** Whether something stands in one of these fields, or is wrong with it: then it is not folded away. */
    public static boolean isTouched(Form form, String... fields) {
        return Arrays.stream(fields)
                .anyMatch(field ->
                        !form.typed(field).isEmpty() || form.errors().of(field).isPresent());
    }

    static Form filled(CareContinuityView plan) {
        Form form = Form.empty()
                .with("version", plan.version())
                .withAll("carers", plan.carers().stream().map(UUID::toString).toList())
                .with("joy", plan.known().joy().orElse(""))
                .with("fear", plan.known().fear().orElse(""))
                .with("comforts", plan.known().comforts().orElse(""))
                .with("day", plan.known().day().orElse(""))
                .with("papers", plan.known().papers().orElse(""));
        for (CareContinuityView.Span span : plan.horizons()) {
            form.with("know." + span.horizon(), span.know().orElse(""));
            if (!span.horizon().equals(Horizon.TONIGHT.code())) {
                fill(form, span);
            }
        }
        return form;
    }

    private static void fill(Form form, CareContinuityView.Span span) {
        for (int i = 0; i < span.takers().size(); i++) {
            CareContinuityView.Taker taker = span.takers().get(i);
            String row = row(span.horizon(), i);
            form.with(row + "name", taker.name())
                    .with(row + "phone", taker.phone().orElse(""))
                    .with(row + "what", taker.what().orElse(""));
        }
    }
}
