@NullMarked
package io.scalewell.backend.database;

import org.jspecify.annotations.NullMarked;
