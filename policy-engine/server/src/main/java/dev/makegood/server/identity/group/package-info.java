/** Groups of people, and the rule sets that are in their hands. */
@NullMarked
package dev.makegood.server.identity.group;

import org.jspecify.annotations.NullMarked;
