@NullMarked
package io.scalewell.backend.web;

import org.jspecify.annotations.NullMarked;
