// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.account;

/**
 * The token that every form of a cookie login carries, in the field {@code _csrf} or the header {@code X-CSRF-Token}: a keyed
 * hash of the login, so it needs no storage and dies with the login.
 */
public interface Csrf {
    /** The token of the current login; empty without a cookie login (before login, or with Basic). No SQL. */
    String token();

    /** Whether this is the token of the current login; compares in constant time. */
    boolean accepts(String token);
}
