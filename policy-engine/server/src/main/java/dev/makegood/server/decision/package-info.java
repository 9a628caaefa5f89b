/** Cases evaluated against a rule set. */
@NullMarked
package dev.makegood.server.decision;

import org.jspecify.annotations.NullMarked;
