@NullMarked
package io.scalewell.backend.process.interchange.csv;

import org.jspecify.annotations.NullMarked;
