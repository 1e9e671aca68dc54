package io.scalewell.benchmark;

import java.util.List;
import java.util.Map;

/** The tables that both engines have from their common ancestor. What has happened is not filled in: no list of open tasks reads it. */
record EngineTables(Tables tables) {

    private static final String RUN_OF_TASK = "'p' || (i / " + Contestant.STEPS + ")";

    List<String> openTasks(int limit) {
        return tables.strings("select id_ from act_ru_task limit " + limit);
    }

    /** Copies the one run of ten open tasks that exists. */
    void fill(int present, int wanted) {
        tables.multiply(
                "act_ru_execution",
                "parent_id_ is null",
                present / Contestant.STEPS,
                wanted / Contestant.STEPS,
                Map.of("id_", "'p' || i", "proc_inst_id_", "'p' || i", "root_proc_inst_id_", "'p' || i"));
        tables.multiply(
                "act_ru_execution",
                "parent_id_ is not null and id_ in (select execution_id_ from act_ru_task)",
                present,
                wanted,
                Map.of(
                        "id_", "'e' || i",
                        "parent_id_", RUN_OF_TASK,
                        "proc_inst_id_", RUN_OF_TASK,
                        "root_proc_inst_id_", RUN_OF_TASK));
        tables.multiply(
                "act_ru_task",
                "assignee_ is not null",
                present,
                wanted,
                Map.of(
                        "id_",
                        "'t' || i",
                        "execution_id_",
                        "'e' || i",
                        "proc_inst_id_",
                        RUN_OF_TASK,
                        "assignee_",
                        "'m' || (" + Filling.MEMBER + ")",
                        "due_date_",
                        Filling.DUE,
                        "create_time_",
                        Filling.READY));
        tables.execute("vacuum analyze");
    }
}
