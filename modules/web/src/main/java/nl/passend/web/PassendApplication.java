// SPDX-License-Identifier: EUPL-1.2
package nl.passend.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/**
 * The one JAX-RS application. There is never a second: two applications serve every resource of EAR/lib under both paths.
 */
@ApplicationPath("/")
public class PassendApplication extends Application {}
