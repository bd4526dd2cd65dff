// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.safety;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.passend.cases.MeldcodeStep;
import nl.passend.cases.OpenPart;
import nl.passend.cases.SafetyView;
import nl.passend.cases.Weighing;
import nl.passend.cases.Weighing.Norm;
import nl.passend.cases.internal.part.Content;
import nl.passend.cases.internal.part.FilePart;
import nl.passend.cases.internal.provenance.Provenance;
import nl.passend.kernel.vault.Keyring;

/** A step of the reporting code, as it was taken. Who sees it otherwise later writes it down again: what was weighed then stays. */
@Entity
@DiscriminatorValue("MELDCODE_STEP")
class StepTaken extends FilePart {
    private static final String WORDS = "words";
    private static final String FRAME = "frame";
    private static final String ANSWERS = "answers";
    private static final String REPORT = "report";
    private static final String HELP = "help";

    protected StepTaken() {}

    StepTaken(UUID id, UUID file, UUID check, LookAtSafety.NewStep told, Keyring keys, Provenance provenance) {
        super(id, file, provenance);
        code(Optional.of(told.step().code()));
        follows(Optional.of(check));
        tell(
                Content.empty()
                        .with(WORDS, Optional.of(told.words()))
                        .with(FRAME, told.frame())
                        .with(ANSWERS, json(told.answers()))
                        .with(REPORT, told.report())
                        .with(HELP, told.help()),
                keys);
    }

    @Override
    public OpenPart part() {
        return OpenPart.PLAN;
    }

    MeldcodeStep step() {
        return code().flatMap(MeldcodeStep::of).orElseThrow();
    }

    private static JsonValue json(Map<Weighing, Boolean> answers) {
        var all = Json.createObjectBuilder();
        answers.forEach((question, answer) -> all.add(question.code(), answer));
        return all.build();
    }

    private static Map<Weighing, Boolean> answers(Content content) {
        Map<Weighing, Boolean> answers = new EnumMap<>(Weighing.class);
        JsonObject told = content.values().getJsonObject(ANSWERS);
        if (told != null) {
            for (Weighing question : Weighing.values()) {
                if (told.containsKey(question.code())) {
                    answers.put(question, told.getBoolean(question.code()));
                }
            }
        }
        return answers;
    }

    Optional<Norm> norm(Keyring keys) {
        return Weighing.norm(answers(content(keys)));
    }

    LocalDate on() {
        return provenance().validFrom();
    }

    /** @param advised what the last weighing before this step came to */
    SafetyView.Step view(Keyring keys, Optional<Norm> advised, Optional<String> by) {
        Content content = content(keys);
        Map<Weighing, Boolean> answers = answers(content);
        Optional<Boolean> report = content.text(REPORT).map(Boolean::valueOf);
        return new SafetyView.Step(
                id(),
                step().code(),
                content.text(WORDS).orElse(""),
                content.text(FRAME),
                byCode(answers),
                Weighing.norm(answers).map(norm -> norm.name().toLowerCase(Locale.ROOT)),
                report,
                content.text(HELP).map(Boolean::valueOf),
                report.filter(told -> !told).isPresent()
                        && advised.filter(Norm.REPORT::equals).isPresent(),
                on(),
                by);
    }

    private static Map<String, Boolean> byCode(Map<Weighing, Boolean> answers) {
        Map<String, Boolean> byCode = new LinkedHashMap<>();
        answers.forEach((question, answer) -> byCode.put(question.code(), answer));
        return byCode;
    }
}
