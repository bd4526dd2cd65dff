// SPDX-License-Identifier: EUPL-1.2
/**
 * What every module stands on and no user ever sees: accounts and the access gate, the vault, the audit chain, the change
 * log, outbox, jobs, problems, paging, clock, ids and migrations. It knows nothing of care. Each subpackage is a public
 * interface; what implements it lives in that subpackage's {@code internal}.
 */
@Module(allowed = "pluginapi")
package nl.passend.kernel;
