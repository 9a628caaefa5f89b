/** What people did, on record: entries that are added to one stream of the installation and never changed. */
@NullMarked
package dev.makegood.server.audit;

import org.jspecify.annotations.NullMarked;
