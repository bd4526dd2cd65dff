// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.UUID;
import nl.passend.cases.internal.imports.BringImport;
import nl.passend.kernel.Sha256;
import nl.passend.kernel.rest.Idempotent;
import nl.passend.kernel.rest.RequestDigest;
import nl.passend.kernel.rest.Versions;

/** Keeps a table once for each {@code Idempotency-Key}. Apart, because its body is read before the transaction begins. */
@ApplicationScoped
class BringImportOnce {
    private final BringImport bring;
    private final RequestDigest digest;

    @Inject
    BringImportOnce(BringImport bring, RequestDigest digest) {
        this.bring = bring;
        this.digest = digest;
    }

    /** By what is said of it and what is in it, a repeated request is told from another. */
    void read(BringImport.Brought brought) {
        MessageDigest all = Sha256.begin();
        all.update((brought.team() + " " + brought.source()).getBytes(StandardCharsets.UTF_8));
        digest.set(all.digest(brought.content()));
    }

    @Idempotent
    @Transactional
    Response bring(BringImport.Brought brought) {
        UUID id = bring.keep(brought);
        return Response.created(URI.create("/api/v1/imports/" + id))
                .tag(Versions.tag(1))
                .build();
    }
}
