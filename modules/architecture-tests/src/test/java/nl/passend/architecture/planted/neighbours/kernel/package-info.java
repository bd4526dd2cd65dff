// SPDX-License-Identifier: EUPL-1.2
@Module(allowed = {})
package nl.passend.architecture.planted.neighbours.kernel;

import nl.passend.kernel.Module;
