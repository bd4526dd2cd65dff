// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.account.internal;

import nl.passend.kernel.account.Accounts.Account;

/** Somebody took up an invitation. */
record AccountOpened(Account account) {}
