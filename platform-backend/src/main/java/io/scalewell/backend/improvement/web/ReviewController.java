package io.scalewell.backend.improvement.web;

import io.scalewell.backend.web.Answers;
import io.scalewell.backend.web.Pages;
import io.scalewell.shared.improvement.AgendaItem;
import io.scalewell.shared.improvement.CapturedNotes;
import io.scalewell.shared.improvement.NewActionItem;
import io.scalewell.shared.improvement.Review;
import io.scalewell.shared.improvement.ReviewKey;
import io.scalewell.shared.improvement.ReviewSeries;
import io.scalewell.shared.improvement.ReviewSummary;
import io.scalewell.shared.improvement.Reviews;
import io.scalewell.shared.paging.Page;
import io.scalewell.shared.paging.PageRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Continuous-improvement meetings. */
@RestController
@RequestMapping("/api/v1/reviews")
class ReviewController {

    private final Reviews reviews;

    ReviewController(Reviews reviews) {
        this.reviews = reviews;
    }

    @GetMapping
    Page<ReviewSummary> list(PageRequest page) {
        return Pages.cut(reviews.list(), page, ReviewSummary::key);
    }

    @PostMapping
    ResponseEntity<Review> schedule(@RequestBody ReviewSeries series) {
        Review review = reviews.schedule(series);
        return Answers.created("/api/v1/reviews/" + review.summary().key(), review);
    }

    @GetMapping("/{key}")
    Review get(@PathVariable ReviewKey key) {
        return reviews.get(key);
    }

    @GetMapping("/{key}/agenda")
    Agenda agenda(@PathVariable ReviewKey key) {
        return new Agenda(reviews.get(key).agenda());
    }

    @GetMapping(path = "/{key}/minutes", produces = "text/markdown")
    ResponseEntity<String> minutes(@PathVariable ReviewKey key) {
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(key + ".md")
                                .build()
                                .toString())
                .body(reviews.minutes(key));
    }

    @PostMapping("/{key}/start")
    Review start(@PathVariable ReviewKey key) {
        return reviews.open(key);
    }

    @PutMapping("/{key}/agenda/{position}/decision")
    Review decide(@PathVariable ReviewKey key, @PathVariable int position, @RequestBody Decision body) {
        return reviews.decide(key, position, body.text());
    }

    /** Notes on a point; their lines {@code !decision} and {@code !action} become decisions and action items. */
    @PutMapping("/{key}/agenda/{position}/notes")
    CapturedNotes capture(@PathVariable ReviewKey key, @PathVariable int position, @RequestBody Notes body) {
        return reviews.capture(key, position, body.text());
    }

    @PutMapping("/{key}/agenda/{position}/timebox")
    Review giveTime(@PathVariable ReviewKey key, @PathVariable int position, @RequestBody Timebox body) {
        return reviews.giveTime(key, position, body.minutes());
    }

    /** Makes a point the current one. */
    @PostMapping("/{key}/agenda/{position}/turn")
    Review turnTo(@PathVariable ReviewKey key, @PathVariable int position) {
        return reviews.turnTo(key, position);
    }

    /** Notes on the whole meeting; lines such as {@code - [ ] @who text by friday} become action items. */
    @PutMapping("/{key}/notes")
    CapturedNotes takeNotes(@PathVariable ReviewKey key, @RequestBody Notes body) {
        return reviews.takeNotes(key, body.text());
    }

    @PostMapping("/{key}/action-items")
    Review addActionItem(@PathVariable ReviewKey key, @RequestBody NewActionItem wish) {
        return reviews.addActionItem(key, wish);
    }

    @PostMapping("/{key}/close")
    Review close(@PathVariable ReviewKey key) {
        return reviews.close(key);
    }

    @PostMapping("/{key}/skip")
    Review skip(@PathVariable ReviewKey key) {
        return reviews.skip(key);
    }

    record Agenda(List<AgendaItem> items) {}

    record Decision(@Nullable String text) {}

    record Timebox(int minutes) {}

    record Notes(@Nullable String text) {}
}
