/** Approval requests, absences and what was escalated over HTTP. */
@NullMarked
package dev.makegood.server.approval.web;

import org.jspecify.annotations.NullMarked;
