// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.changes;

/**
 * Keeps something up to date with the change log (a search index, a digest); a CDI bean. Hears every change in the order of the
 * numbers, on one node at a time, and goes on where it was after a crash; the last change before it may come again.
 */
public interface ChangeFollower {
    /** Names the position that is kept for it; never changes. */
    String name();

    void follow(Change change);
}
