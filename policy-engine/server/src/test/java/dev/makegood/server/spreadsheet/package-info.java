@NullMarked
package dev.makegood.server.spreadsheet;

import org.jspecify.annotations.NullMarked;
