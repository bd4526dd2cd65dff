// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.rest;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.passend.cases.internal.words.PlayStory;

/** A recording, whole or the stretch that a player asks for (RFC 9110, 14): one seeks in it without waiting for what comes before. */
public final class RecordingFile {
    private static final Pattern RANGE = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

    private RecordingFile() {}

    /** @param range as it was sent; absent, or of more than one stretch, for the whole */
    public static Response of(PlayStory.Sound sound, String range) {
        Matcher asked = RANGE.matcher(range == null ? "" : range.strip());
        if (!asked.matches() || asked.group(1).isEmpty() && asked.group(2).isEmpty()) {
            return answer(200, sound, 0, sound.size() - 1).build();
        }
        long first;
        long last = sound.size() - 1;
        if (asked.group(1).isEmpty()) {
            first = Math.max(0, sound.size() - Long.parseLong(asked.group(2)));
        } else {
            first = Long.parseLong(asked.group(1));
            last = asked.group(2).isEmpty() ? last : Math.min(last, Long.parseLong(asked.group(2)));
        }
        if (first > last) {
            return Response.status(416)
                    .header("Content-Range", "bytes */" + sound.size())
                    .build();
        }
        return answer(206, sound, first, last)
                .header("Content-Range", "bytes " + first + "-" + last + "/" + sound.size())
                .build();
    }

    private static Response.ResponseBuilder answer(int status, PlayStory.Sound sound, long first, long last) {
        StreamingOutput stream = out -> sound.source().write(first, last, out);
        return Response.status(status)
                .entity(stream)
                .type(sound.mediaType())
                .header("Accept-Ranges", "bytes")
                .header(HttpHeaders.CONTENT_LENGTH, last - first + 1)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline")
                .header("Cross-Origin-Resource-Policy", "same-origin");
    }
}
