@NullMarked
package dev.makegood.server.identity.person;

import org.jspecify.annotations.NullMarked;
