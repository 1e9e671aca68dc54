/** REST endpoints of notifications and mails. */
@NullMarked
package io.scalewell.backend.notification.web;

import org.jspecify.annotations.NullMarked;
