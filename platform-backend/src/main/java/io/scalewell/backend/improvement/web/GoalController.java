package io.scalewell.backend.improvement.web;

import io.scalewell.backend.web.Answers;
import io.scalewell.backend.web.Pages;
import io.scalewell.shared.improvement.Goal;
import io.scalewell.shared.improvement.GoalKey;
import io.scalewell.shared.improvement.Goals;
import io.scalewell.shared.improvement.NewGoal;
import io.scalewell.shared.paging.Page;
import io.scalewell.shared.paging.PageRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** SMART goals. */
@RestController
@RequestMapping("/api/v1/goals")
class GoalController {

    private final Goals goals;

    GoalController(Goals goals) {
        this.goals = goals;
    }

    @GetMapping
    Page<Goal> list(PageRequest page) {
        return Pages.cut(goals.list(), page, Goal::key);
    }

    @GetMapping("/{key}")
    Goal get(@PathVariable GoalKey key) {
        return goals.get(key);
    }

    @PostMapping
    ResponseEntity<Goal> create(@RequestBody NewGoal wish) {
        Goal goal = goals.create(wish);
        return Answers.created("/api/v1/goals/" + goal.key(), goal);
    }

    @PostMapping("/{key}/check-ins")
    Goal checkIn(@PathVariable GoalKey key, @RequestBody CheckInText body) {
        return goals.checkIn(key, body.text());
    }

    record CheckInText(String text) {}
}
