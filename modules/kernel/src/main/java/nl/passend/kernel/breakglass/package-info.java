// SPDX-License-Identifier: EUPL-1.2
/**
 * Break-glass: access to one object for some hours in an emergency, without leave beforehand and with judgement afterwards. It
 * never opens anything without telling those who must know in the same transaction.
 */
package nl.passend.kernel.breakglass;
