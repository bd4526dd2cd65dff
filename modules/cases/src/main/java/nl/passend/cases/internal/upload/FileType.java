// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.upload;

import java.util.Arrays;
import java.util.Optional;

/**
 * What may be kept: what families and teams have, and what can be looked through. Pages and programs are not among them. Sound and film
 * are taken where a story is told, and not as documents.
 */
public enum FileType {
    PDF("pdf", "application/pdf"),
    JPEG("jpg", "image/jpeg"),
    PNG("png", "image/png"),
    DOCX("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    ODT("odt", "application/vnd.oasis.opendocument.text"),
    TEXT("txt", "text/plain;charset=utf-8"),
    /** Film, also what telephones call mov. */
    MP4("mp4", "video/mp4"),
    /** The same, with sound alone. */
    M4A("m4a", "audio/mp4"),
    WEBM("webm", "video/webm"),
    WEBM_SOUND("weba", "audio/webm"),
    OGG("ogg", "audio/ogg"),
    MP3("mp3", "audio/mpeg"),
    WAV("wav", "audio/wav");

    private final String code;
    private final String mediaType;

    FileType(String code, String mediaType) {
        this.code = code;
        this.mediaType = mediaType;
    }

    /** Also the ending of a file's name. */
    public String code() {
        return code;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Whether there is something to look at while it plays. */
    public boolean isFilm() {
        return mediaType.startsWith("video/");
    }

    public static Optional<FileType> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }
}
