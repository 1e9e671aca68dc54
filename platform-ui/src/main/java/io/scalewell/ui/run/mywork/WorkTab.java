package io.scalewell.ui.run.mywork;

/** The parts of the screen, in its order; their names stand in the address. */
enum WorkTab {
    TODO,
    WAITING,
    WATCHING,
    DONE
}
