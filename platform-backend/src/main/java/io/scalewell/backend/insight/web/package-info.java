/** REST endpoints of insights and imported logs. */
@NullMarked
package io.scalewell.backend.insight.web;

import org.jspecify.annotations.NullMarked;
