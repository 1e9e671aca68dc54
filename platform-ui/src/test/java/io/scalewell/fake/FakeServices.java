package io.scalewell.fake;

import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** All services in memory, over one world. */
@Configuration(proxyBeanMethods = false)
public class FakeServices {

    @Bean
    FakeProcesses processes(FakeWorld world) {
        return new FakeProcesses(world);
    }

    @Bean
    FakeForms forms(FakeProcesses processes) {
        return new FakeForms(processes);
    }

    @Bean
    FakeProcessDiagrams processDiagrams(FakeProcesses processes) {
        return new FakeProcessDiagrams(processes);
    }

    @Bean
    FakeDueDates dueDates(FakeWorld world) {
        return new FakeDueDates(world);
    }

    @Bean
    FakeStoredFiles files() {
        return new FakeStoredFiles();
    }

    @Bean
    FakePublications publications(FakeWorld world, FakeProcesses processes) {
        return new FakePublications(world, processes);
    }

    @Bean
    FakeAcknowledgements acknowledgements(FakeWorld world, FakeProcesses processes) {
        return new FakeAcknowledgements(world, processes);
    }

    @Bean
    FakeComparisons comparisons(FakeWorld world, FakeProcesses processes) {
        return new FakeComparisons(world, processes);
    }

    @Bean
    FakeProcessReviews processReviews(FakeWorld world, FakeProcesses processes) {
        return new FakeProcessReviews(world, processes);
    }

    @Bean
    FakeRuns runs(FakeWorld world) {
        return new FakeRuns(world);
    }

    @Bean
    FakeRunBoards runBoards(FakeWorld world, FakeTasks tasks) {
        return new FakeRunBoards(world, tasks);
    }

    @Bean
    FakeSavedViews savedViews(FakeWorld world) {
        return new FakeSavedViews(world);
    }

    @Bean
    FakeSearch search(FakeWorld world) {
        return new FakeSearch(world);
    }

    @Bean
    FakeGuests guests(FakeWorld world) {
        return new FakeGuests(world);
    }

    @Bean
    FakeMigrations migrations(FakeWorld world) {
        return new FakeMigrations(world);
    }

    @Bean
    FakeTasks tasks(FakeWorld world) {
        return new FakeTasks(world);
    }

    @Bean
    FakeRunComments runComments(FakeWorld world) {
        return new FakeRunComments(world);
    }

    @Bean
    FakeAddedTasks addedTasks(FakeWorld world) {
        return new FakeAddedTasks(world);
    }

    @Bean
    FakeWorkTimes workTimes(FakeWorld world) {
        return new FakeWorkTimes(world);
    }

    @Bean
    FakeRunPresence runPresence() {
        return new FakeRunPresence();
    }

    @Bean
    FakeTaskFiles taskFiles(FakeWorld world) {
        return new FakeTaskFiles(world);
    }

    @Bean
    FakeMyWork myWork(FakeWorld world) {
        return new FakeMyWork(world);
    }

    @Bean
    FakeMembers members(FakeWorld world) {
        return new FakeMembers(world);
    }

    @Bean
    FakeAbsences absences(FakeWorld world) {
        return new FakeAbsences(world);
    }

    @Bean
    FakeNewsChoices newsChoices(FakeWorld world) {
        return new FakeNewsChoices(world);
    }

    @Bean
    FakeTeams teams(FakeWorld world) {
        return new FakeTeams(world);
    }

    @Bean
    FakeTokens tokens(FakeWorld world) {
        return new FakeTokens(world);
    }

    @Bean
    FakeOrganizations organizations(FakeWorld world) {
        return new FakeOrganizations(world);
    }

    @Bean
    FakeServiceLevels serviceLevels(FakeWorld world) {
        return new FakeServiceLevels(world);
    }

    @Bean
    FakeNotifications notifications(FakeWorld world) {
        return new FakeNotifications(world);
    }

    @Bean
    FakeLiveEvents liveEvents(FakeWorld world) {
        return new FakeLiveEvents(world);
    }

    @Bean
    FakeLiveDrafts liveDrafts() {
        return new FakeLiveDrafts();
    }

    @Bean
    FakeApprovals approvals(FakeWorld world) {
        return new FakeApprovals(world);
    }

    @Bean
    FakeActionItems actionItems(FakeWorld world) {
        return new FakeActionItems(world);
    }

    @Bean
    FakeGoals goals() {
        return new FakeGoals();
    }

    @Bean
    FakeReviews reviews(FakeWorld world) {
        return new FakeReviews(world);
    }

    @Bean
    FakeInsights insights() {
        return new FakeInsights();
    }

    @Bean
    InstantSource time(FakeWorld world) {
        return world::now;
    }

    @Bean
    FakeEventLogs eventLogs() {
        return new FakeEventLogs();
    }

    @Bean
    FakeMails mails() {
        return new FakeMails();
    }

    @Bean
    FakeAutomations automations(FakeWorld world) {
        return new FakeAutomations(world);
    }

    @Bean
    FakeLibrary library(FakeWorld world) {
        return new FakeLibrary(world);
    }

    @Bean
    FakeTemplates templates(FakeWorld world) {
        return new FakeTemplates(world);
    }
}
