// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.upload;

import java.util.Arrays;
import java.util.Optional;

/** What may be kept: what families and teams have, and what can be looked through. Pages and programs are not among them. */
public enum FileType {
    PDF("pdf", "application/pdf"),
    JPEG("jpg", "image/jpeg"),
    PNG("png", "image/png"),
    DOCX("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    ODT("odt", "application/vnd.oasis.opendocument.text"),
    TEXT("txt", "text/plain;charset=utf-8");

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

    public static Optional<FileType> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }
}
