// SPDX-License-Identifier: EUPL-1.2
package nl.passend.web.login;

/** Where a browser says that a request comes from. */
final class Origin {
    private Origin() {}

    /**
     * @param fetchSite {@code Sec-Fetch-Site}, which no page can forge; null from old browsers and from programs
     * @param origin {@code Origin}, used when the first is absent; null from programs
     * @param host the host that was asked
     */
    static boolean isOurs(String fetchSite, String origin, String host) {
        if (fetchSite != null) {
            return fetchSite.equals("same-origin");
        }
        return origin == null || origin.replaceFirst("^https?://", "").equalsIgnoreCase(host);
    }
}
