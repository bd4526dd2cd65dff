// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.passend.kernel.problem.ProblemException;
import org.junit.jupiter.api.Test;

class MultipartStreamTest {
    private static final String TYPE = "multipart/form-data; boundary=----grens";

    @Test
    void the_fields_come_before_the_file_and_the_file_as_it_was() throws IOException {
        var form = new MultipartStream(form("Brief van de gemeente, één", "inhoud\r\n--geen grens".getBytes()), TYPE);

        var file = form.file().orElseThrow();

        assertThat(form.text("title")).isEqualTo("Brief van de gemeente, één");
        assertThat(form.text("kind")).isEmpty();
        assertThat(file.readAllBytes()).isEqualTo("inhoud\r\n--geen grens".getBytes());
    }

    /** Wherever the buffer ends, and whatever looks like a boundary. */
    @Property(tries = 60)
    void a_file_of_any_length_comes_whole(
            @ForAll @IntRange(max = 100_000) int length,
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 9_000) int step)
            throws IOException {
        var random = new Random(seed);
        byte[] content = new byte[length];
        random.nextBytes(content);
        for (int i = 0; i + 9 < length; i += 1 + random.nextInt(3_000)) {
            byte[] almost = "\r\n------grenX".getBytes(StandardCharsets.US_ASCII);
            System.arraycopy(almost, 0, content, i, Math.min(almost.length, length - i));
        }
        var form = new MultipartStream(dripping(form("x", content), step), TYPE);

        assertThat(form.file().orElseThrow().readAllBytes()).isEqualTo(content);
    }

    @Test
    void a_form_that_is_broken_off_is_refused_and_one_without_a_file_has_none() throws IOException {
        byte[] whole = form("x", new byte[50_000]).readAllBytes();
        var half = new MultipartStream(new ByteArrayInputStream(whole, 0, 20_000), TYPE);
        var file = half.file().orElseThrow();
        var none = new MultipartStream(
                new ByteArrayInputStream(
                        "------grens\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nb\r\n------grens--\r\n"
                                .getBytes()),
                TYPE);

        assertThatThrownBy(file::readAllBytes).isInstanceOf(ProblemException.class);
        assertThat(none.file()).isEmpty();
        assertThat(none.text("a")).isEqualTo("b");
        assertThatThrownBy(() -> new MultipartStream(InputStream.nullInputStream(), "text/plain"))
                .isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> new MultipartStream(InputStream.nullInputStream(), TYPE).file())
                .isInstanceOf(ProblemException.class);
    }

    private static InputStream form(String title, byte[] content) throws IOException {
        var out = new ByteArrayOutputStream();
        out.write(("------grens\r\nContent-Disposition: form-data; name=\"title\"\r\n\r\n" + title
                        + "\r\n------grens\r\nContent-Disposition: form-data; name=\"file\"; filename=\"Mirre.pdf\"\r\n"
                        + "Content-Type: application/pdf\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        out.write(content);
        out.write("\r\n------grens--\r\n".getBytes(StandardCharsets.UTF_8));
        return new ByteArrayInputStream(out.toByteArray());
    }

    /** As a slow line gives it: never more than so many bytes at once. */
    private static InputStream dripping(InputStream body, int step) {
        return new InputStream() {
            @Override
            public int read() throws IOException {
                return body.read();
            }

            @Override
            public int read(byte[] into, int from, int length) throws IOException {
                return body.read(into, from, Math.min(step, length));
            }
        };
    }
}
