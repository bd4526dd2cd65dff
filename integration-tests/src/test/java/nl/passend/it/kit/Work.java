// SPDX-License-Identifier: EUPL-1.2
package nl.passend.it.kit;

/** What waits for a worker. */
public final class Work {
    private Work() {}

    /** On whatever page of the work: other tests leave much undone. */
    public static boolean waits(Api worker, String kind) {
        String page = "/api/v1/work?limit=100";
        while (page != null) {
            Api.Answer work = worker.get(page);
            if (work.body().contains('"' + kind + '"')) {
                return true;
            }
            page = work.json().getString("next", null);
        }
        return false;
    }
}
