// SPDX-License-Identifier: EUPL-1.2
package nl.passend.screenkit;

/**
 * A static file, in memory. Arrays are not copied: nobody changes them.
 *
 * @param hash first 16 hex digits of the SHA-256 of the bytes; part of the address, so that it may be cached for ever
 * @param gzip the same bytes, compressed once
 */
@SuppressWarnings("ArrayRecordComponent")
public record Asset(String name, String hash, String mediaType, byte[] bytes, byte[] gzip) {
    public String url() {
        return "/static/" + hash + "/" + name;
    }
}
