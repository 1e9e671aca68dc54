/** The editor in which a process is written down. */
@NullMarked
package io.scalewell.ui.process.editor;

import org.jspecify.annotations.NullMarked;
