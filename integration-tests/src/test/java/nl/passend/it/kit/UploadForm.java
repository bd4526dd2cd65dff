// SPDX-License-Identifier: EUPL-1.2
package nl.passend.it.kit;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A form with a file, as a browser or a program sends it. */
public record UploadForm(Map<String, String> fields, String fileName, byte[] file) {
    private static final String BOUNDARY = "----grens-van-het-formulier";
    private static final String LINE = "\r\n";

    public Api.Answer postedBy(Api api, String path) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        fields.forEach((name, value) -> body.writeBytes(("--" + BOUNDARY + LINE
                        + "Content-Disposition: form-data; name=\"" + name + "\"" + LINE + LINE + value + LINE)
                .getBytes(StandardCharsets.UTF_8)));
        body.writeBytes(("--" + BOUNDARY + LINE + "Content-Disposition: form-data; name=\"file\"; filename=\""
                        + fileName + "\"" + LINE + "Content-Type: application/octet-stream" + LINE + LINE)
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(file);
        body.writeBytes((LINE + "--" + BOUNDARY + "--" + LINE).getBytes(StandardCharsets.UTF_8));
        return api.send(
                "POST",
                path,
                "multipart/form-data; boundary=" + BOUNDARY,
                HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()));
    }
}
