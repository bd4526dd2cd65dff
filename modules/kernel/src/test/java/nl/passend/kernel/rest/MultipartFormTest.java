// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import nl.passend.kernel.problem.ProblemException;
import org.junit.jupiter.api.Test;

class MultipartFormTest {
    private static final String TYPE = "multipart/form-data; boundary=----grens7";
    private static final String BODY = "------grens7\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\nteken\r\n"
            + "------grens7\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.json\"\r\n"
            + "Content-Type: application/json\r\n\r\n{\"a\":\r\n1}\r\n------grens7\r\n"
            + "Content-Disposition: form-data; name=\"leeg\"\r\n\r\n\r\n------grens7--\r\n";

    @Test
    void fields_and_a_file_are_found_byte_for_byte() {
        var form = MultipartForm.of(BODY.getBytes(StandardCharsets.UTF_8), TYPE);

        assertThat(form.text("_csrf")).isEqualTo("teken");
        assertThat(form.file("file").map(bytes -> new String(bytes, StandardCharsets.UTF_8)))
                .contains("{\"a\":\r\n1}");
        assertThat(form.text("leeg")).isEmpty();
        assertThat(form.file("filename")).isEqualTo(Optional.empty());
    }

    @Test
    void what_breaks_off_gives_what_was_whole() {
        var form = MultipartForm.of(BODY.substring(0, 120).getBytes(StandardCharsets.UTF_8), TYPE);

        assertThat(form.text("_csrf")).isEqualTo("teken");
        assertThat(form.file("file")).isEmpty();
    }

    @Test
    void too_much_and_no_boundary_are_refused() {
        assertThatThrownBy(() -> MultipartForm.read(new ByteArrayInputStream(new byte[11]), TYPE, 10))
                .isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> MultipartForm.of(new byte[0], "multipart/form-data"))
                .isInstanceOf(ProblemException.class);
    }
}
