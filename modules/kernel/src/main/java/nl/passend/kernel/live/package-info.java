// SPDX-License-Identifier: EUPL-1.2
/**
 * Live updates: open pages hear that a part of their file changed, never what; they fetch it again by the ordinary, guarded
 * way. Streams are short-lived, so that the right to listen is judged anew every few minutes.
 */
package nl.passend.kernel.live;
