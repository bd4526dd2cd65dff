// SPDX-License-Identifier: EUPL-1.2
package nl.passend.it.kit;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** A caller of the API: one account with Basic, or nobody. */
public final class Api {
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();

    private final String address;
    private final Map<String, String> headers;

    private Api(String address, Map<String, String> headers) {
        this.address = address;
        this.headers = headers;
    }

    public static Api anonymous(Product product) {
        return new Api(product.address(), Map.of());
    }

    public static Api as(Product product, String loginName) {
        return as(product, loginName, "passend");
    }

    public static Api as(Product product, String loginName, String password) {
        String pair = loginName + ":" + password;
        return anonymous(product)
                .with(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)));
    }

    /** The same caller with one more header. */
    public Api with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Api(address, more);
    }

    /** What this caller sends under the name; for another client. */
    public String header(String name) {
        return headers.get(name);
    }

    /**
     * An answer; {@link #json} fails clearly when it is none.
     *
     * @param body what a reader reads: of a PDF its text
     */
    public record Answer(int status, Map<String, String> headers, String body, byte[] bytes) {
        public JsonObject json() {
            try (var reader = Json.createReader(new StringReader(body))) {
                return reader.readObject();
            } catch (RuntimeException e) {
                throw new AssertionError("No JSON object (status " + status + "): " + body, e);
            }
        }

        public String header(String name) {
            return headers.get(name.toLowerCase());
        }

        public String etag() {
            return header("ETag");
        }

        public String location() {
            URI where = URI.create(header("Location"));
            return where.getRawQuery() == null ? where.getPath() : where.getPath() + "?" + where.getRawQuery();
        }
    }

    public Answer get(String path) {
        return send("GET", path);
    }

    public Answer post(String path, JsonObject body) {
        return send("POST", path, "application/json", body.toString());
    }

    public Answer patch(String path, String ifMatch, JsonObject body) {
        Api caller = ifMatch == null ? this : with("If-Match", ifMatch);
        return caller.send("PATCH", path, "application/merge-patch+json", body.toString());
    }

    public Answer delete(String path) {
        return send("DELETE", path);
    }

    /** A call without a body. */
    public Answer send(String method, String path) {
        return send(method, path, null, HttpRequest.BodyPublishers.noBody());
    }

    public Answer send(String method, String path, String contentType, String body) {
        return send(method, path, contentType, HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8));
    }

    public Answer send(String method, String path, String contentType, HttpRequest.BodyPublisher body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path))
                .timeout(Duration.ofSeconds(60))
                .method(method, body);
        headers.forEach(request::header);
        if (contentType != null) {
            request.header("Content-Type", contentType);
        }
        try {
            HttpResponse<byte[]> response = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            Map<String, String> received = new LinkedHashMap<>();
            response.headers().map().forEach((name, values) -> received.put(name.toLowerCase(), values.get(0)));
            return new Answer(response.statusCode(), received, read(received, response.body()), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String read(Map<String, String> headers, byte[] body) throws IOException {
        if (headers.getOrDefault("content-type", "").startsWith("application/pdf")) {
            try (PDDocument paper = Loader.loadPDF(body)) {
                return new PDFTextStripper().getText(paper);
            }
        }
        return new String(body, StandardCharsets.UTF_8);
    }
}
