// SPDX-License-Identifier: EUPL-1.2
package nl.passend.web.login;

/**
 * The cookie that carries the token of a login. The {@code __Host-} prefix makes the browser refuse it from a subdomain or
 * over plain HTTP. It has no end of its own: closing the browser forgets it, the database decides when it no longer counts.
 */
final class LoginCookie {
    static final String NAME = "__Host-passend";
    private static final String ATTRIBUTES = "; Path=/; Secure; HttpOnly; SameSite=Lax";

    private LoginCookie() {}

    static String set(String token) {
        return NAME + "=" + token + ATTRIBUTES;
    }

    static String clear() {
        return NAME + "=; Max-Age=0" + ATTRIBUTES;
    }
}
