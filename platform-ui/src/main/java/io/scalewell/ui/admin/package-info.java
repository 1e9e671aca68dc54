/** What an admin looks after: members, teams, tokens, the working calendar. */
@NullMarked
package io.scalewell.ui.admin;

import org.jspecify.annotations.NullMarked;
