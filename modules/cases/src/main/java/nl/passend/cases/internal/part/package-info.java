// SPDX-License-Identifier: EUPL-1.2
/**
 * What a file is made of besides its household and its timeline. Every kind is a class in the package of its feature; what all have in
 * common stands here: how one is stored, who may see it, and what a change leaves on record.
 */
package nl.passend.cases.internal.part;
