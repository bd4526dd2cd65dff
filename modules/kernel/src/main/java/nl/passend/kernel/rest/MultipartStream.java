// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.rest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;

/**
 * A form with a large file (RFC 7578), read as it comes: first the fields, then the file, which therefore stands last in the form. In
 * memory stands what passes by and nothing more; the server's own reader writes files of strangers to its disk.
 */
public final class MultipartStream {
    private static final Pattern BOUNDARY =
            Pattern.compile("boundary=\"?([^\";,\\s]{1,70})\"?", Pattern.CASE_INSENSITIVE);
    private static final Pattern NAME = Pattern.compile("(?:^|[;\\s])name=\"([^\"]*)\"");
    private static final Pattern FILE = Pattern.compile("(?:^|[;\\s])filename\\*?=");
    private static final int BUFFER = 1 << 15;
    private static final int MOST_OF_HEADERS = 1 << 13;
    private static final int MOST_OF_FIELD = 1 << 17;
    private static final int MOST_FIELDS = 100;

    private final InputStream body;
    private final byte[] delimiter;
    private final byte[] buffer = new byte[BUFFER];
    private final Map<String, List<String>> fields = new LinkedHashMap<>();
    private int at;
    private int end;
    private boolean atDelimiter;

    /** @throws ProblemException BAD_REQUEST when it says of itself that it is no such form */
    public MultipartStream(InputStream body, String contentType) {
        Matcher boundary = BOUNDARY.matcher(contentType == null ? "" : contentType);
        if (!boundary.find()) {
            throw new ProblemException(ProblemType.BAD_REQUEST);
        }
        // The first boundary has no line before it.
        this.body = new SequenceInputStream(new ByteArrayInputStream(new byte[] {'\r', '\n'}), body);
        this.delimiter = ("\r\n--" + boundary.group(1)).getBytes(StandardCharsets.ISO_8859_1);
    }

    /**
     * Reads up to the file.
     *
     * @return its content, to be read before anything else; empty when the form has no file
     */
    public Optional<InputStream> file() throws IOException {
        new Content().transferToNowhere();
        for (int i = 0; i < MOST_FIELDS && atDelimiter && !isLast(); i++) {
            String headers = headers();
            Matcher name = NAME.matcher(headers);
            Content content = new Content();
            if (FILE.matcher(headers).find()) {
                return Optional.of(content);
            }
            byte[] value = content.readNBytes(MOST_OF_FIELD);
            content.transferToNowhere();
            if (name.find()) {
                fields.computeIfAbsent(name.group(1), key -> new ArrayList<>())
                        .add(new String(value, StandardCharsets.UTF_8));
            }
        }
        return Optional.empty();
    }

    /** The text of a field that stood before the file; empty when there is none. Of several with one name the first. */
    public String text(String name) {
        return fields.getOrDefault(name, List.of("")).get(0);
    }

    /** All that stood before the file; several values where a field came more than once. */
    public Map<String, List<String>> fields() {
        return Collections.unmodifiableMap(fields);
    }

    /** After a delimiter: two dashes, or a line's end and the headers of the next part. */
    private boolean isLast() throws IOException {
        atDelimiter = false;
        int first = next();
        int second = next();
        return first == '-' && second == '-' || first < 0 || second < 0;
    }

    private String headers() throws IOException {
        StringBuilder read = new StringBuilder();
        while (!read.toString().endsWith("\r\n\r\n") && !read.toString().equals("\r\n")) {
            int one = next();
            if (one < 0 || read.length() > MOST_OF_HEADERS) {
                throw new ProblemException(ProblemType.BAD_REQUEST);
            }
            read.append((char) one);
        }
        return new String(read.toString().getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }

    private int next() throws IOException {
        if (at == end && !fill()) {
            return -1;
        }
        return buffer[at++] & 0xFF;
    }

    /** @return false at the end */
    private boolean fill() throws IOException {
        System.arraycopy(buffer, at, buffer, 0, end - at);
        end -= at;
        at = 0;
        int read = body.read(buffer, end, BUFFER - end);
        end += Math.max(0, read);
        return read > 0;
    }

    /** Of one part, up to the next delimiter; a form that ends before it was broken off. */
    private final class Content extends InputStream {
        private boolean ended;

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            if (ended) {
                return -1;
            }
            if (length == 0) {
                return 0;
            }
            int sure = sure();
            while (sure == 0 && !ended) {
                if (!fill()) {
                    throw new ProblemException(ProblemType.BAD_REQUEST);
                }
                sure = sure();
            }
            if (ended) {
                return -1;
            }
            int some = Math.min(sure, length);
            System.arraycopy(buffer, at, into, from, some);
            at += some;
            return some;
        }

        /** How many bytes here are surely content; ends when the delimiter stands here. */
        private int sure() {
            for (int i = at; i < end; i++) {
                int same = 0;
                while (same < delimiter.length && i + same < end && buffer[i + same] == delimiter[same]) {
                    same++;
                }
                if (same == delimiter.length && i == at) {
                    at += delimiter.length;
                    ended = true;
                    atDelimiter = true;
                    return 0;
                }
                if (same == delimiter.length || i + same == end) {
                    return i - at;
                }
            }
            return end - at;
        }

        private void transferToNowhere() throws IOException {
            byte[] some = new byte[BUFFER];
            while (read(some, 0, some.length) >= 0) {
                // what stands before the first part, or is too long for a field
            }
        }
    }
}
