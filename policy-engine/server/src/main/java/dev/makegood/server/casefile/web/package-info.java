/** Cases over HTTP. */
@NullMarked
package dev.makegood.server.casefile.web;

import org.jspecify.annotations.NullMarked;
