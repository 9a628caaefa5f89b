/** Rules as forms that people fill in who do not write DRL, and back. */
@NullMarked
package dev.makegood.form;

import org.jspecify.annotations.NullMarked;
