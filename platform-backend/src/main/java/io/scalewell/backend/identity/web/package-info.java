/** The API's door, and the endpoints of members, teams, tokens and the organization. */
@NullMarked
package io.scalewell.backend.identity.web;

import org.jspecify.annotations.NullMarked;
