/** What a service answers when it cannot do what was asked: each type is one HTTP status and one kind of message on a screen. */
@NullMarked
package io.scalewell.shared.problem;

import org.jspecify.annotations.NullMarked;
