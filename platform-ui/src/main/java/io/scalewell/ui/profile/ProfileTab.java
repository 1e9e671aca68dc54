package io.scalewell.ui.profile;

/** The parts of a profile. */
enum ProfileTab {
    ABSENCE,
    NEWS
}
