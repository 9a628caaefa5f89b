/** The database: the PostgreSQL this installation brings along, or one of the operator's own. */
@NullMarked
package dev.makegood.server.postgres;

import org.jspecify.annotations.NullMarked;
