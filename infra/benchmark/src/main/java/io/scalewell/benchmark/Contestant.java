package io.scalewell.benchmark;

import java.util.List;

/**
 * One way to keep running checklists, on a database of its own. Knows two processes: one of ten steps that follow one another, all of
 * them the work of the first member, and one of ten steps side by side. Its methods are called by many threads at once, unless they say
 * otherwise.
 */
interface Contestant extends AutoCloseable {

    /** Steps of a run. */
    int STEPS = 10;

    /** People who have tasks in the long lists; the first of them works. */
    int MEMBERS = 200;

    /** Tasks on a page of a list. */
    int PAGE = 50;

    String name();

    /** Starts a run of the ten steps that follow one another. */
    void start();

    /** Completes an open task as the first member; the next one of its run is ready when this returns. */
    void complete(String task);

    /** The first page of a member's open tasks, by due instant; answers how many tasks it shows. */
    int listMine(int member);

    /** Ids of open tasks, read straight from the tables by one thread; not measured. */
    List<String> openTasks(int limit);

    /**
     * Adds open tasks, ten to a run and shared out among the members, straight to the tables by one thread, so that there are as many
     * as wanted; not measured.
     *
     * @param present how many were added before
     */
    void fill(int present, int wanted);

    /** The superuser's view of the database, for sizes and upkeep. */
    Tables tables();

    @Override
    void close();
}
