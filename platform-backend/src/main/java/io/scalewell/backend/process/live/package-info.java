/** Who has a draft open, and the word that it was saved, from node to node. */
@NullMarked
package io.scalewell.backend.process.live;

import org.jspecify.annotations.NullMarked;
