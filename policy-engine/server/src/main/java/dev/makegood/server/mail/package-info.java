/** Mails to people: written with what they tell of, and sent until the mail server takes them. */
@NullMarked
package dev.makegood.server.mail;

import org.jspecify.annotations.NullMarked;
