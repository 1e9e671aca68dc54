package io.scalewell.ui.run.mywork;

import io.scalewell.ui.shell.Query;

/** One part of the screen. */
interface WorkPart {

    /** Shows what the address asks for. */
    void show(Query query);

    /** Reads again what others may have changed. */
    void refresh();

    /** Asks until when the task of this row shall be set aside; nothing for a row that cannot be. */
    default void snooze(String row) {}

    /** Asks who shall get the task of this row; nothing for a row that cannot be handed over. */
    default void handOver(String row) {}
}
