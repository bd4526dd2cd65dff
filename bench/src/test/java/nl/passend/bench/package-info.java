// SPDX-License-Identifier: EUPL-1.2
/**
 * How dear the product is, as a ratio to a floor: the least that could do the same, measured in the same run on the same
 * machine, turn by turn. Seconds say something about a machine; a ratio says something about the product.
 *
 * <p>In {@code verify} everything runs at a hundredth of its size and only its correctness is checked, so that a benchmark
 * that measures the wrong thing is noticed. Times are told, never tested: see {@code docs/performance.md}.
 */
package nl.passend.bench;
