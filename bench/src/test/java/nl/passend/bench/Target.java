// SPDX-License-Identifier: EUPL-1.2
package nl.passend.bench;

/**
 * What is asked, of which server.
 *
 * @param serverPid whose CPU time counts as the server's
 */
record Target(String name, int port, byte[] request, long serverPid) {}
