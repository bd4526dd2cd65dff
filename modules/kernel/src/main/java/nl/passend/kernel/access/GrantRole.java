// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.access;

/** As what someone may enter a case file. */
public enum GrantRole {
    /** A white-label team: reads and writes the file. */
    TEAM,
    /** A person of the household: own view, closed to what concerns others until they open it. */
    HOUSEHOLD_MEMBER,
    /** Independent client support (onafhankelijke cliëntondersteuning), let in by the person: sees what that person sees. */
    CLIENT_SUPPORTER,
    /** A worker in an emergency, for some hours: reads as the team does, changes nothing, and everybody concerned knows. */
    BREAK_GLASS,
    /**
     * Who pays for help: sees what help under its own laws costs and nothing else. Every door is closed to it as to a stranger, but
     * for {@link AccessGate#enterOrAsFunder}; it stands in no list but its own.
     */
    FUNDER,
    /**
     * Somebody from outside whom a person of the household gave something to read, a school for instance: reads those things and
     * nothing else. Every door is closed to it as to a stranger, but for {@link AccessGate#enterAsReader}; it stands in no list but
     * its own.
     */
    OUTSIDE_READER
}
