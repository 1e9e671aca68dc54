/** The endpoints of processes. */
@NullMarked
package io.scalewell.backend.process.web;

import org.jspecify.annotations.NullMarked;
