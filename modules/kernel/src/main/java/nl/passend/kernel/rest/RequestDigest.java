// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.rest;

import jakarta.enterprise.context.RequestScoped;

/** SHA-256 of this request's body, set by whoever reads it: by it a repeated request is told from another one. */
@RequestScoped
public class RequestDigest {
    private byte[] sha256 = new byte[32];

    /** 32 zero bytes when there was no body. */
    public byte[] sha256() {
        return sha256.clone();
    }

    public void set(byte[] digest) {
        sha256 = digest.clone();
    }
}
