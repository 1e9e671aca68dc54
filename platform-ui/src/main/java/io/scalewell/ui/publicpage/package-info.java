/** The pages outside the screens, as plain HTML without scripts: sign-in, set-up, invitations, errors; and the session they begin. */
@NullMarked
package io.scalewell.ui.publicpage;

import org.jspecify.annotations.NullMarked;
