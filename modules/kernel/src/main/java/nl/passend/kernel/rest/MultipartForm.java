// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.rest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;

/**
 * A form with a file (RFC 7578), as a browser sends it. Read in memory and no further than a limit: the server's own reader writes
 * files of strangers to its disk.
 */
public final class MultipartForm {
    private static final Pattern BOUNDARY =
            Pattern.compile("boundary=\"?([^\";,\\s]{1,70})\"?", Pattern.CASE_INSENSITIVE);
    private static final Pattern NAME = Pattern.compile("(?:^|[;\\s])name=\"([^\"]*)\"");
    private static final byte[] BLANK_LINE = "\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
    private static final int MOST_PARTS = 50;

    private final Map<String, byte[]> parts;

    private MultipartForm(Map<String, byte[]> parts) {
        this.parts = parts;
    }

    /**
     * @param contentType of the request
     * @throws ProblemException TOO_LARGE, or BAD_REQUEST when it is no such form
     */
    public static MultipartForm read(InputStream body, String contentType, int mostBytes) throws IOException {
        byte[] bytes = body.readNBytes(mostBytes + 1);
        if (bytes.length > mostBytes) {
            throw new ProblemException(ProblemType.TOO_LARGE);
        }
        return of(bytes, contentType);
    }

    /** @throws ProblemException BAD_REQUEST when it is no such form */
    public static MultipartForm of(byte[] body, String contentType) {
        Matcher boundary = BOUNDARY.matcher(contentType);
        if (!boundary.find()) {
            throw new ProblemException(ProblemType.BAD_REQUEST);
        }
        byte[] line = ("--" + boundary.group(1)).getBytes(StandardCharsets.ISO_8859_1);
        byte[] next = ("\r\n--" + boundary.group(1)).getBytes(StandardCharsets.ISO_8859_1);
        var parts = new LinkedHashMap<String, byte[]>();
        int at = find(body, line, 0);
        while (at >= 0 && parts.size() < MOST_PARTS) {
            int head = at + (parts.isEmpty() && at == 0 ? line.length : next.length) + 2;
            int content = find(body, BLANK_LINE, head - 2);
            int end = content < 0 ? -1 : find(body, next, content);
            if (end < 0) {
                break;
            }
            String headers = new String(body, head, Math.max(0, content - head), StandardCharsets.UTF_8);
            Matcher name = NAME.matcher(headers);
            if (name.find()) {
                parts.putIfAbsent(
                        name.group(1), Arrays.copyOfRange(body, Math.min(content + BLANK_LINE.length, end), end));
            }
            at = end;
        }
        return new MultipartForm(parts);
    }

    public Optional<byte[]> file(String name) {
        return Optional.ofNullable(parts.get(name));
    }

    /** The text of a field; empty when there is none. */
    public String text(String name) {
        return new String(parts.getOrDefault(name, new byte[0]), StandardCharsets.UTF_8);
    }

    private static int find(byte[] in, byte[] what, int from) {
        for (int i = Math.max(0, from); i <= in.length - what.length; i++) {
            int same = 0;
            while (same < what.length && in[i + same] == what[same]) {
                same++;
            }
            if (same == what.length) {
                return i;
            }
        }
        return -1;
    }
}
