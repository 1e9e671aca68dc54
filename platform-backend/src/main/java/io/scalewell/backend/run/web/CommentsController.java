package io.scalewell.backend.run.web;

import io.scalewell.shared.paging.Page;
import io.scalewell.shared.run.Comment;
import io.scalewell.shared.run.CommentId;
import io.scalewell.shared.run.CommentVersion;
import io.scalewell.shared.run.Reaction;
import io.scalewell.shared.run.RunComments;
import io.swagger.v3.oas.annotations.Operation;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/comments/{comment}")
class CommentsController {

    private final RunComments comments;

    CommentsController(RunComments comments) {
        this.comments = comments;
    }

    @Operation(summary = "Write one's own comment anew; how it read before stays to be seen")
    @PutMapping
    Comment edit(@PathVariable CommentId comment, @RequestBody EditRequest wish) {
        return comments.edit(comment, wish.text());
    }

    @Operation(summary = "Take one's own comment back; that there was one stays to be seen")
    @DeleteMapping
    Comment remove(@PathVariable CommentId comment) {
        return comments.remove(comment);
    }

    @Operation(summary = "React to a comment in one way, or no longer")
    @PutMapping("/reactions")
    Comment react(@PathVariable CommentId comment, @RequestBody ReactionRequest wish) {
        return comments.react(comment, wish.reaction(), wish.on());
    }

    @Operation(summary = "How a comment read, the newest first")
    @GetMapping("/versions")
    Page<CommentVersion> versions(@PathVariable CommentId comment) {
        return new Page<>(comments.versions(comment), null);
    }

    record EditRequest(String text) {}

    record ReactionRequest(Reaction reaction, boolean on) {}
}
