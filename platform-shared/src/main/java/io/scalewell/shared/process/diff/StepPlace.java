package io.scalewell.shared.process.diff;

import io.scalewell.shared.process.Step;

/**
 * A step in one of the two states.
 *
 * @param stage title of its stage
 * @param number counts the steps of the whole checklist, from 1
 */
public record StepPlace(String stage, int number, Step step) {}
