/** Tests of trials. */
@NullMarked
package dev.makegood.server.trial;

import org.jspecify.annotations.NullMarked;
