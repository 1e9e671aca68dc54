@NullMarked
package io.scalewell.backend.identity.web;

import org.jspecify.annotations.NullMarked;
