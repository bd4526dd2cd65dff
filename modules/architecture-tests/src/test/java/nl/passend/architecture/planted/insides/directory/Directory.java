// SPDX-License-Identifier: EUPL-1.2
package nl.passend.architecture.planted.insides.directory;

public class Directory {}
