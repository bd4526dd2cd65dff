// SPDX-License-Identifier: EUPL-1.2
/** The invented municipality of Rivierstad: a town on a river. An example of a plugin that fills every port of a municipality. */
package example.rivierstad;
