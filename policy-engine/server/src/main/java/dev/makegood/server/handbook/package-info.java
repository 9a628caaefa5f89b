/** Rule sets as people read them, acknowledge them and practise them. */
@NullMarked
package dev.makegood.server.handbook;

import org.jspecify.annotations.NullMarked;
