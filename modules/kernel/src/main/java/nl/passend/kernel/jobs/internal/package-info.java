// SPDX-License-Identifier: EUPL-1.2
/**
 * Long work as rows of a table. A node that takes a job leases it and keeps the lease alive; when the node dies the lease ends
 * and another goes on from the checkpoint.
 */
package nl.passend.kernel.jobs.internal;
