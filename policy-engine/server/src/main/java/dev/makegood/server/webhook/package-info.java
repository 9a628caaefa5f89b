/** Other systems told what happens: each act on record that one asked for, signed, and again until it was taken. */
@NullMarked
package dev.makegood.server.webhook;

import org.jspecify.annotations.NullMarked;
