/** The OpenAPI document of this server. */
@NullMarked
package dev.makegood.server.contract;

import org.jspecify.annotations.NullMarked;
