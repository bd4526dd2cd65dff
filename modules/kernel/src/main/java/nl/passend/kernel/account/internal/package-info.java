// SPDX-License-Identifier: EUPL-1.2
/**
 * Accounts and logins in plain JDBC, because login and account must cost one statement a request. What is readable about a
 * person is sealed with the installation's key; tokens and codes are stored as hashes only. Nothing here knows HTTP.
 */
package nl.passend.kernel.account.internal;
