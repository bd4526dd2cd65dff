// SPDX-License-Identifier: EUPL-1.2
package nl.passend.pluginapi.rules;

/**
 * One thing that a route asks, as people read it and as Passend evaluates it.
 *
 * @param text what is asked, such as {@code U bent 18 jaar of ouder}
 * @param because what to say when it fails, to follow on "Past nu niet, omdat": {@code u nog geen 18 jaar bent}
 */
public record Requirement(String text, String because, Condition condition) {}
