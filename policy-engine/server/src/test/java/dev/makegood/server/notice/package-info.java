@NullMarked
package dev.makegood.server.notice;

import org.jspecify.annotations.NullMarked;
