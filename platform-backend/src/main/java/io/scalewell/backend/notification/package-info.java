/** What members are told: in the application and by mail. */
@NullMarked
package io.scalewell.backend.notification;

import org.jspecify.annotations.NullMarked;
