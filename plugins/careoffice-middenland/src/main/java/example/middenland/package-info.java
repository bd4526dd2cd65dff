// SPDX-License-Identifier: EUPL-1.2
/** The invented care office of Middenland, in whose region both municipalities of the demo lie. */
package example.middenland;
