@NullMarked
package dev.makegood.server.contract;

import org.jspecify.annotations.NullMarked;
