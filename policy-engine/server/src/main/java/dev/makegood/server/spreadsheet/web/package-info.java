/** Exchange of decision tables with spreadsheet programs over HTTP. */
@NullMarked
package dev.makegood.server.spreadsheet.web;

import org.jspecify.annotations.NullMarked;
