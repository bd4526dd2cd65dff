// SPDX-License-Identifier: EUPL-1.2
/**
 * What every plugin must keep to, as interfaces with tests. The maker of a plugin writes one test class that implements those of
 * the ports that the plugin fills, and hands each its bean; the tests come along.
 */
package nl.passend.plugintestkit;
