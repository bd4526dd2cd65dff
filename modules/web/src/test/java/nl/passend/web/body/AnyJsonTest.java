// SPDX-License-Identifier: EUPL-1.2
package nl.passend.web.body;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.rest.Body;
import nl.passend.kernel.rest.Patched;

/** Whatever is sent, the reader gives a record or a refusal; never anything else. */
class AnyJsonTest {
    @Body
    record Inner(@NotBlank @Size(max = 10) String name, LocalDate date, Instant moment) {}

    @Body
    record Outer(
            @NotNull UUID id,
            Integer number,
            Long large,
            Boolean flag,
            Inner inner,
            List<Inner> items,
            Patched<String> text,
            JsonObject facts,
            JsonValue anything) {}

    private final Bodies bodies = new Bodies(Clock.systemUTC());

    @Property(tries = 2_000)
    void any_json_gives_a_record_or_a_refusal(@ForAll("objects") String json) throws IOException {
        assertRecordOrRefusal(json.getBytes(StandardCharsets.UTF_8));
    }

    @Property(tries = 1_000)
    void any_bytes_give_a_record_or_a_refusal(@ForAll byte[] bytes) throws IOException {
        assertRecordOrRefusal(bytes);
    }

    @Property(tries = 1_000)
    void json_cut_off_anywhere_gives_a_refusal(@ForAll("objects") String json, @ForAll("fractions") double where)
            throws IOException {
        assertRecordOrRefusal(json.substring(0, (int) (json.length() * where)).getBytes(StandardCharsets.UTF_8));
    }

    private void assertRecordOrRefusal(byte[] bytes) throws IOException {
        try {
            assertThat(bodies.read(Outer.class, new ByteArrayInputStream(bytes)))
                    .isNotNull();
        } catch (ProblemException refusal) {
            assertThat(refusal.type().status()).isBetween(400, 422);
            assertThat(refusal.fields()).isNotEmpty();
        }
    }

    @Provide
    Arbitrary<Double> fractions() {
        return Arbitraries.doubles().between(0, 1);
    }

    @Provide
    Arbitrary<String> objects() {
        return object(values(3));
    }

    private Arbitrary<String> values(int depth) {
        Arbitrary<String> leaf = Arbitraries.oneOf(
                Arbitraries.of(
                        "null", "true", "false", "0", "-1", "1.5", "1e3", "99999999999999999999", "1e400", "\"\""),
                Arbitraries.of(
                        "\"0190a2b4-0000-7000-8000-000000000001\"",
                        "\"2026-02-28\"",
                        "\"2026-02-30\"",
                        "\"9999-12-31\"",
                        "\"+99999-01-01\"",
                        "\"2026-01-01T00:00:00Z\"",
                        "\"\\u0000\"",
                        "\"\\ud800\"",
                        "\"<script>\""),
                Arbitraries.strings().ofMaxLength(12).map(AnyJsonTest::quoted));
        if (depth == 0) {
            return leaf;
        }
        Arbitrary<String> deeper = Arbitraries.lazy(() -> values(depth - 1));
        return Arbitraries.oneOf(
                leaf, object(deeper), deeper.list().ofMaxSize(4).map(all -> "[" + String.join(",", all) + "]"));
    }

    private static Arbitrary<String> object(Arbitrary<String> values) {
        Arbitrary<String> names = Arbitraries.of(
                "id",
                "number",
                "large",
                "flag",
                "inner",
                "items",
                "text",
                "name",
                "date",
                "moment",
                "a/b~c",
                "",
                "x\\u0000");
        return Combinators.combine(names, values)
                .as((name, value) -> "\"" + name + "\":" + value)
                .list()
                .ofMaxSize(9)
                .map(members -> "{" + String.join(",", members) + "}");
    }

    private static String quoted(String text) {
        StringBuilder json = new StringBuilder("\"");
        text.chars()
                .forEach(c -> json.append(
                        c < 0x20 || c == '"' || c == '\\' ? String.format("\\u%04x", c) : String.valueOf((char) c)));
        return json.append('"').toString();
    }
}
