/** The API of saved views. */
@NullMarked
package io.scalewell.backend.view.web;

import org.jspecify.annotations.NullMarked;
