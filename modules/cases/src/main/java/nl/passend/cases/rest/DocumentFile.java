// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.rest;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import nl.passend.cases.internal.document.DocumentContent;
import nl.passend.cases.internal.upload.Pieces;
import nl.passend.kernel.problem.ProblemException;

/**
 * A document as a file to keep. A browser that would show it all the same may run nothing in it, and takes it for nothing but what we
 * say it is.
 */
public final class DocumentFile {
    /** Of a request with a file: as large as a file may be, and the fields before it. */
    public static final long MOST_BYTES = Pieces.MOST + (1L << 18);

    private DocumentFile() {}

    public static Response of(DocumentContent content) {
        StreamingOutput stream = content.source()::writeTo;
        return Response.ok(stream, content.type().mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + content.file() + "\"")
                .header(HttpHeaders.CONTENT_LENGTH, content.size())
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .build();
    }

    /** @throws ProblemException NOT_FOUND when it is no number of a version */
    public static int number(String said) {
        if (!said.matches("[1-9]\\d{0,3}")) {
            throw ProblemException.notFound();
        }
        return Integer.parseInt(said);
    }
}
