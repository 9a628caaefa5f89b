/** The people as a table in a file: out to whoever wants to see it in a spreadsheet, and in again. */
@NullMarked
package dev.makegood.server.identity.stafflist;

import org.jspecify.annotations.NullMarked;
