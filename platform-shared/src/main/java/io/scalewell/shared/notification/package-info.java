/** What a member is told, in the application. */
@NullMarked
package io.scalewell.shared.notification;

import org.jspecify.annotations.NullMarked;
