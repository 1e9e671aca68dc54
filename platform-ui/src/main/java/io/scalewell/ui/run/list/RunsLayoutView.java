package io.scalewell.ui.run.list;

import io.scalewell.ui.shell.Query;

/** One of the layouts of the list of runs: shows what the address asks for. */
interface RunsLayoutView {

    /** Shows what this address asks for. */
    void show(Query query);

    /** Reads again what is shown. */
    void refresh();
}
