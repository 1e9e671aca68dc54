package io.scalewell.benchmark;

import com.zaxxer.hikari.HikariDataSource;
import io.scalewell.postgres.DatabaseServer;
import java.util.List;
import org.operaton.bpm.engine.ProcessEngine;
import org.operaton.bpm.engine.ProcessEngineConfiguration;
import org.operaton.bpm.engine.RuntimeService;
import org.operaton.bpm.engine.TaskService;

/** Operaton, embedded without Spring, with its settings as shipped: history level {@code full}. */
final class Operaton implements Contestant {

    static final String NAME = "Operaton";

    private static final String NAMESPACE = "http://operaton.org/schema/1.0/bpmn";

    private final HikariDataSource pool;
    private final Tables tables;
    private final ProcessEngine engine;
    private final RuntimeService runs;
    private final TaskService tasks;

    private Operaton(HikariDataSource pool, Tables tables) {
        this.pool = pool;
        this.tables = tables;
        this.engine = ProcessEngineConfiguration.createStandaloneProcessEngineConfiguration()
                .setDataSource(pool)
                .setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE)
                .buildProcessEngine();
        engine.getRepositoryService()
                .createDeployment()
                .addString("in-order.bpmn20.xml", BpmnModel.inOrder(NAMESPACE))
                .addString("together.bpmn20.xml", BpmnModel.together(NAMESPACE))
                .deploy();
        this.runs = engine.getRuntimeService();
        this.tasks = engine.getTaskService();
    }

    static Operaton open(DatabaseServer server, String database) {
        return new Operaton(
                Pool.of(server.openDatabase(database).owner(), Pool.CONNECTIONS_OF_ENGINES),
                new Tables(server.superuser(database)));
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void start() {
        runs.startProcessInstanceByKey(BpmnModel.IN_ORDER);
    }

    @Override
    public void complete(String task) {
        tasks.complete(task);
    }

    @Override
    public int listMine(int member) {
        return tasks.createTaskQuery()
                .taskAssignee("m" + member)
                .orderByDueDate()
                .asc()
                .orderByTaskCreateTime()
                .asc()
                .listPage(0, PAGE)
                .size();
    }

    @Override
    public List<String> openTasks(int limit) {
        return new EngineTables(tables).openTasks(limit);
    }

    @Override
    public void fill(int present, int wanted) {
        if (present == 0) {
            runs.startProcessInstanceByKey(BpmnModel.TOGETHER);
        }
        new EngineTables(tables).fill(present, wanted);
    }

    @Override
    public Tables tables() {
        return tables;
    }

    @Override
    public void close() {
        engine.close();
        pool.close();
    }
}
