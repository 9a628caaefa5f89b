/** Tests of forms. */
@NullMarked
package dev.makegood.form;

import org.jspecify.annotations.NullMarked;
