/**
 * Processes as BPMN 2.0: a checklist is drawn as a model of blocks, and a model is read as the checklist that runs like it
 * (docs/adr/0016).
 */
@NullMarked
package io.scalewell.backend.process.interchange.bpmn;

import org.jspecify.annotations.NullMarked;
