// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.background;

/** Throws away what has lived out; a CDI bean. Called every quarter of an hour on one node, outside any transaction. */
public interface Housekeeping {
    void tidy();
}
