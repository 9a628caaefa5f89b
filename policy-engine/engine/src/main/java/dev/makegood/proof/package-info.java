/**
 * What makes a record provable: its canonical form, the leaf it becomes, and the trees leaves stand in. Knows nothing
 * of what is recorded, nor where.
 */
@NullMarked
package dev.makegood.proof;

import org.jspecify.annotations.NullMarked;
