/** Decision tables as sheets that people edit in a spreadsheet program. */
@NullMarked
package dev.makegood.server.spreadsheet;

import org.jspecify.annotations.NullMarked;
