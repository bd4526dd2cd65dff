// SPDX-License-Identifier: EUPL-1.2
/** What an administrator does with accounts and with who is in which team. None of it opens a case file. */
package nl.passend.web.admin;
