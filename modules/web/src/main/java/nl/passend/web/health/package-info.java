// SPDX-License-Identifier: EUPL-1.2
/** Tells load balancers and watchers whether this node lives and whether it can be sent requests. */
package nl.passend.web.health;
