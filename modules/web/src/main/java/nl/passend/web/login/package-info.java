// SPDX-License-Identifier: EUPL-1.2
/**
 * Who asks: the filters that find out and that keep other sites from asking in someone's name, the pages for logging in and
 * out, and what someone can do with their own account. The proof itself is the kernel's.
 */
package nl.passend.web.login;
