// SPDX-License-Identifier: EUPL-1.2
package nl.passend.web.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.passend.kernel.problem.FieldProblem;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;
import nl.passend.kernel.rest.Body;
import nl.passend.kernel.rest.Patched;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BodiesTest {
    enum Role {
        PARENT,
        CHILD
    }

    @Body
    record Member(
            @NotBlank @Size(max = 20) String givenName,
            @NotNull @PastOrPresent LocalDate birthDate,
            @NotNull Role role) {}

    @Body
    record Opening(
            @NotNull UUID teamId,
            @NotBlank @Size(max = 30) String request,
            String ownWords,
            @NotEmpty @Size(max = 3) List<Member> household,
            List<@Size(max = 5) String> labels) {}

    @Body
    record Change(Patched<@NotBlank @Size(max = 5) String> request, Patched<Integer> count) {}

    @Body
    record Period(@NotNull LocalDate from, @NotNull LocalDate until) {
        @AssertTrue(message = "Laat het einde na het begin komen.")
        boolean isInOrder() {
            return !until.isBefore(from);
        }
    }

    @Body
    record WithPrimitive(int count) {}

    @Body
    record Hours(BigDecimal hours) {}

    private static final String TEAM = "0190a2b4-0000-7000-8000-000000000001";

    private final Bodies bodies = new Bodies(Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC));

    @Test
    void a_good_body_becomes_its_record() throws IOException {
        Opening opening = read(Opening.class, """
                {"teamId":"%s","request":"Hulp thuis","household":[{"givenName":"Zon 🌻","birthDate":"2015-02-28","role":"CHILD"}]}""".formatted(TEAM));

        assertThat(opening)
                .isEqualTo(new Opening(
                        UUID.fromString(TEAM),
                        "Hulp thuis",
                        null,
                        List.of(new Member("Zon 🌻", LocalDate.of(2015, 2, 28), Role.CHILD)),
                        null));
    }

    @Test
    void everything_that_is_wrong_is_told_at_once_with_its_place() {
        List<FieldProblem> told = problems(Opening.class, """
                {"teamId":"x","request":" ","labels":["short","much too long"],"extra":1,
                 "household":[{"givenName":7,"birthDate":"2027-01-01","role":"AUNT"},{}]}""");

        assertThat(told)
                .extracting(FieldProblem::pointer)
                .containsExactlyInAnyOrder(
                        "/extra",
                        "/teamId",
                        "/request",
                        "/labels/1",
                        "/household/0/givenName",
                        "/household/0/birthDate",
                        "/household/0/role",
                        "/household/1/givenName",
                        "/household/1/birthDate",
                        "/household/1/role");
    }

    @Test
    void messages_are_dutch_and_say_what_to_do() {
        assertThat(problems(
                        Member.class,
                        "{\"givenName\":\"" + "a".repeat(21) + "\",\"birthDate\":\"31-12-2015\",\"role\":null}"))
                .containsExactlyInAnyOrder(
                        new FieldProblem("/givenName", "Maak dit korter: 20 is het meeste."),
                        new FieldProblem("/birthDate", "Vul een datum in als jaar-maand-dag, zoals 2026-05-31."),
                        new FieldProblem("/role", "Vul dit in."));
    }

    @Test
    void a_number_may_have_a_fraction_but_no_endless_exponent() throws IOException {
        assertThat(read(Hours.class, "{\"hours\":2.5}").hours()).isEqualByComparingTo("2.5");
        for (String wrong : List.of("\"2.5\"", "1e999999999", "1e-999999999", "true", "[2]")) {
            assertThat(problems(Hours.class, "{\"hours\":" + wrong + "}"))
                    .extracting(FieldProblem::pointer)
                    .containsExactly("/hours");
        }
    }

    @Test
    void a_patch_tells_absent_from_null() throws IOException {
        assertThat(read(Change.class, "{}")).isEqualTo(new Change(Patched.absent(), Patched.absent()));
        assertThat(read(Change.class, "{\"request\":\"ja\",\"count\":null}"))
                .isEqualTo(new Change(Patched.of("ja"), Patched.of(null)));
    }

    @Test
    void constraints_hold_for_what_is_in_a_patch() {
        assertThat(problems(Change.class, "{\"request\":null}"))
                .extracting(FieldProblem::pointer)
                .containsExactly("/request");
        assertThat(problems(Change.class, "{\"request\":\"too long\",\"count\":1.5}"))
                .extracting(FieldProblem::pointer)
                .containsExactlyInAnyOrder("/request", "/count");
    }

    @Test
    void a_rule_over_the_whole_record_is_checked_when_its_parts_are_right() {
        assertThat(problems(Period.class, "{\"from\":\"2026-02-01\",\"until\":\"2026-01-01\"}"))
                .extracting(FieldProblem::message)
                .containsExactly("Laat het einde na het begin komen.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u0000", "\\ud83d", "\\udc00x"})
    void characters_that_are_none_are_refused(String escape) {
        assertThat(problems(Opening.class, "{\"ownWords\":\"a" + escape + "\"}"))
                .contains(new FieldProblem("/ownWords", "Haal het onleesbare teken uit de tekst."));
    }

    @Test
    void a_text_without_a_declared_size_still_has_an_end() {
        assertThat(problems(Opening.class, "{\"ownWords\":\"" + "a".repeat(10_001) + "\"}"))
                .contains(new FieldProblem("/ownWords", "Maak dit korter: 10000 tekens is het meeste."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "{\"a\":}",
                "{\"a\":1}x",
                "{\"a\":1,\"a\":2}",
                "nul",
                "{\"a\":1e99999999999}",
                "[1,]",
                "\"\\x\""
            })
    void what_is_no_json_is_told_by_place_only(String text) {
        ProblemException problem = refusal(Opening.class, text);

        assertThat(problem.type()).isEqualTo(ProblemType.MALFORMED);
        assertThat(problem.fields()).hasSize(1);
    }

    @Test
    void a_mistake_in_json_is_told_by_line_and_column() {
        assertThat(refusal(Opening.class, "{\n  \"request\": oops}")
                        .fields()
                        .get(0)
                        .message())
                .startsWith("Regel 2, teken ");
    }

    @Test
    void deep_nesting_and_bad_utf8_are_malformed() {
        assertThat(refusal(Opening.class, "[".repeat(100_000)).type()).isEqualTo(ProblemType.MALFORMED);
        assertThatThrownBy(
                        () -> bodies.read(Opening.class, new ByteArrayInputStream(new byte[] {'{', (byte) 0xC3, '}'})))
                .isInstanceOf(ProblemException.class)
                .hasMessage(ProblemType.MALFORMED.urn());
    }

    @Test
    void more_than_a_mebibyte_is_too_large() {
        assertThat(refusal(Opening.class, " ".repeat(JsonText.MAX_BYTES + 1)).type())
                .isEqualTo(ProblemType.TOO_LARGE);
    }

    @Test
    void a_hostile_body_is_not_answered_with_as_many_lines() {
        StringBuilder many = new StringBuilder("{\"a0\":1");
        for (int i = 1; i < 5_000; i++) {
            many.append(",\"a").append(i).append("\":1");
        }

        assertThat(problems(Opening.class, many.append("}").toString())).hasSize(100);
    }

    @Test
    void a_list_is_no_object() {
        assertThat(problems(Opening.class, "[]")).containsExactly(new FieldProblem("", "Stuur een object: { … }."));
    }

    @Test
    void a_record_with_a_primitive_is_refused_beforehand() {
        assertThatThrownBy(() -> bodies.check(WithPrimitive.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("WithPrimitive.count");
    }

    private <T> T read(Class<T> type, String json) throws IOException {
        return bodies.read(type, new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }

    private ProblemException refusal(Class<?> type, String json) {
        return catchThrowableOfType(ProblemException.class, () -> read(type, json));
    }

    private List<FieldProblem> problems(Class<?> type, String json) {
        ProblemException problem = refusal(type, json);
        assertThat(problem.type()).isEqualTo(ProblemType.INVALID);
        return problem.fields();
    }
}
