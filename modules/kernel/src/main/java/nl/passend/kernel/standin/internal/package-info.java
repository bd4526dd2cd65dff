// SPDX-License-Identifier: EUPL-1.2
/** Stand-ins as they are stored, each beginning and end on record. */
package nl.passend.kernel.standin.internal;
