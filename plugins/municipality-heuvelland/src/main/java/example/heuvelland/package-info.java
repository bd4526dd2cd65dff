// SPDX-License-Identifier: EUPL-1.2
/** The invented municipality of Heuvelland: villages in the hills, with a reception centre. */
package example.heuvelland;
