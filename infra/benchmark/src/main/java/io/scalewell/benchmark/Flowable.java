package io.scalewell.benchmark;

import com.zaxxer.hikari.HikariDataSource;
import io.scalewell.postgres.DatabaseServer;
import java.util.List;
import org.flowable.engine.ProcessEngine;
import org.flowable.engine.ProcessEngineConfiguration;
import org.flowable.engine.RuntimeService;
import org.flowable.engine.TaskService;

/** Flowable, embedded without Spring, with its settings as shipped: history level {@code audit}. */
final class Flowable implements Contestant {

    static final String NAME = "Flowable";

    private static final String NAMESPACE = "http://flowable.org/bpmn";

    private final HikariDataSource pool;
    private final Tables tables;
    private final ProcessEngine engine;
    private final RuntimeService runs;
    private final TaskService tasks;

    private Flowable(HikariDataSource pool, Tables tables) {
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

    static Flowable open(DatabaseServer server, String database) {
        return new Flowable(
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
                .orderByTaskDueDate()
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
