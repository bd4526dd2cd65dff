// SPDX-License-Identifier: EUPL-1.2
/** The directory over REST: reading for everybody who may, keeping it for administrators. */
package nl.passend.directory.rest;
