// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.UUID;
import nl.passend.cases.internal.document.KeepDocument;
import nl.passend.cases.internal.upload.Received;
import nl.passend.kernel.Sha256;
import nl.passend.kernel.rest.Idempotent;
import nl.passend.kernel.rest.RequestDigest;

/** Keeps a new document once for each {@code Idempotency-Key}. Apart, because the file is taken in before the transaction begins. */
@ApplicationScoped
class KeepDocumentOnce {
    private final KeepDocument keep;
    private final RequestDigest digest;

    @Inject
    KeepDocumentOnce(KeepDocument keep, RequestDigest digest) {
        this.keep = keep;
        this.digest = digest;
    }

    /** By what is said of it and what is in it, a repeated request is told from another. */
    void read(KeepDocument.NewDocument told, Received received) {
        MessageDigest both = Sha256.begin();
        both.update(told.toString().getBytes(StandardCharsets.UTF_8));
        digest.set(both.digest(received.content().digest()));
    }

    @Idempotent
    @Transactional
    Response keep(UUID fileId, KeepDocument.NewDocument told, Received received) {
        return PlanResource.created(fileId, "documents", keep.add(fileId, told, received));
    }
}
