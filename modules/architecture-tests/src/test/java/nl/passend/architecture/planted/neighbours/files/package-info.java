// SPDX-License-Identifier: EUPL-1.2
@Module(allowed = {"screen-kit"})
package nl.passend.architecture.planted.neighbours.files;

import nl.passend.kernel.Module;
