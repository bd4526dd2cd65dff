// SPDX-License-Identifier: EUPL-1.2
/**
 * How plugins are found, started and asked. A call goes from {@code HostPlugins} to the plugin's {@code HostedPlugin}, which
 * guards it with a {@code Breaker} and hands it to the {@code Lane}; what comes back passes {@code AnswerWriter} before it counts.
 */
package nl.passend.kernel.plugin.internal;
