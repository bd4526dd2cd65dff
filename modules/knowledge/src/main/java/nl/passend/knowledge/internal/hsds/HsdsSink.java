// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.hsds;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;

/** Takes what is read, one thing after another. */
public interface HsdsSink {
    /**
     * Something that stands by itself: a service, an organization, a location, a programme, a taxonomy or a term of one. It keeps to
     * the standard.
     *
     * @param where for whoever reads what is wrong with it
     */
    void take(HsdsTable table, JsonObject object, String where);

    /** @param id of a service that was refused; empty when even that could not be read, or it is something else */
    void refuse(String id, HsdsFault fault);

    /** Under which licences all of it may be used, as the file says it. */
    void licences(JsonArray licences);

    /** Something that was left out and belongs to nothing that is read. */
    void leaveOut(HsdsFault fault);
}
