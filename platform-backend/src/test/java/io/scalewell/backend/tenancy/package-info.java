@NullMarked
package io.scalewell.backend.tenancy;

import org.jspecify.annotations.NullMarked;
