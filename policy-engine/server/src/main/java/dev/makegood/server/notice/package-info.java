/** What people should know of: what is on record and concerns them, until they have read it. */
@NullMarked
package dev.makegood.server.notice;

import org.jspecify.annotations.NullMarked;
