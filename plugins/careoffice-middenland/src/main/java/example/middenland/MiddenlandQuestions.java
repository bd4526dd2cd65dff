// SPDX-License-Identifier: EUPL-1.2
package example.middenland;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.passend.pluginapi.careoffice.CareOfficeAnswer;
import nl.passend.pluginapi.careoffice.CareOfficeQuestion;
import nl.passend.pluginapi.careoffice.CareOfficeQuestions;
import nl.passend.pluginapi.careoffice.Receipt;

/** Keeps questions in the store. An answer is a second item beside it, as a real care office would send it in. */
@ApplicationScoped
public class MiddenlandQuestions implements CareOfficeQuestions {
    private static final String PHONE = "099 123 49 06";
    private static final int SHOWN_DIGITS = 10;

    @Inject
    MiddenlandPlugin plugin;

    @Override
    public Receipt send(CareOfficeQuestion question) {
        var key = "question/" + question.reference();
        var kept = plugin.store().find(key).map(MiddenlandQuestions::object).orElseGet(() -> keep(key, question));
        return new Receipt(
                kept.getString("reference"),
                Instant.parse(kept.getString("receivedAt")),
                kept.getString("handledBy"),
                PHONE);
    }

    @Override
    public Optional<CareOfficeAnswer> answerTo(String reference) {
        return plugin.store()
                .find("answer/" + reference)
                .map(MiddenlandQuestions::object)
                .map(answer -> new CareOfficeAnswer(
                        CareOfficeAnswer.Kind.valueOf(answer.getString("kind")),
                        answer.getString("text"),
                        Optional.ofNullable(answer.getString("until", null)).map(LocalDate::parse),
                        answer.getString("answeredBy"),
                        Instant.parse(answer.getString("answeredAt"))));
    }

    private JsonObject keep(String key, CareOfficeQuestion question) {
        var kept = Json.createObjectBuilder()
                .add("reference", theirs(question.reference()))
                .add("receivedAt", plugin.clock().instant().toString())
                .add("handledBy", plugin.settingsNow().text(MiddenlandPlugin.ADVISER))
                .add("need", question.need())
                .add("tried", question.tried())
                .add("asked", question.asked())
                .add("answerBefore", question.answerBefore().toString())
                .build();
        plugin.store().put(key, kept.toString());
        return kept;
    }

    /** Cannot be guessed by who has no key; without a key it is at least always the same. */
    private String theirs(String reference) {
        var key = plugin.settingsNow().find(MiddenlandPlugin.KEY).orElse("geen sleutel");
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            var digits = HexFormat.of().formatHex(mac.doFinal(reference.getBytes(StandardCharsets.UTF_8)));
            return "ZKM-" + digits.substring(0, SHOWN_DIGITS);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonObject object(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
