package io.scalewell.ui.process.page;

import io.scalewell.ui.component.KeyCommands;

/** The keys of a process's page: its parts by number, edit, start a run. */
final class ProcessKeys {

    private static final int PARTS = 9;

    private ProcessKeys() {}

    static KeyCommands of(ProcessTabs tabs, Runnable onEdit, Runnable onStart) {
        var keys = new KeyCommands().bind("e", "edit-process", onEdit::run).bind("r", "run-process", onStart::run);
        for (int number = 1; number <= PARTS; number++) {
            int part = number;
            keys.bind(String.valueOf(part), "part-" + part, () -> tabs.open(part));
        }
        return keys;
    }
}
