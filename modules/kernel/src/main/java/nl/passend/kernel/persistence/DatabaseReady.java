// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.persistence;

/** Whether the migrations have run, so that requests may be served. */
public interface DatabaseReady {
    boolean isReady();
}
