// SPDX-License-Identifier: EUPL-1.2
package nl.passend.architecture.planted.neighbours.kernel;

public class Paging {}
