/** Golden cases: facts with their expected effects, kept beside the rules they prove. */
@NullMarked
package dev.makegood.golden;

import org.jspecify.annotations.NullMarked;
