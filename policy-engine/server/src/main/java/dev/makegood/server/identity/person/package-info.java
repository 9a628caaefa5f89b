/** The people of an organisation, their roles and branches. */
@NullMarked
package dev.makegood.server.identity.person;

import org.jspecify.annotations.NullMarked;
