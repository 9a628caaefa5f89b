@NullMarked
package dev.makegood.server.ui;

import org.jspecify.annotations.NullMarked;
