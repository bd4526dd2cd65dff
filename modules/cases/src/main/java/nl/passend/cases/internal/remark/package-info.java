// SPDX-License-Identifier: EUPL-1.2
/** What somebody says about one thing that they read about themself: not right, not agreed, or to stop. */
package nl.passend.cases.internal.remark;
