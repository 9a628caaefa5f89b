/** The second pair of eyes: drafts are submitted, commented on, returned, and approved by who wrote none of them. */
@NullMarked
package dev.makegood.server.review;

import org.jspecify.annotations.NullMarked;
