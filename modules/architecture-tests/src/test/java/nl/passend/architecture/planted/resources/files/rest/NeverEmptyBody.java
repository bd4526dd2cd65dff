// SPDX-License-Identifier: EUPL-1.2
package nl.passend.architecture.planted.resources.files.rest;

import nl.passend.kernel.rest.Body;

@Body
record NeverEmptyBody(int count) {}
