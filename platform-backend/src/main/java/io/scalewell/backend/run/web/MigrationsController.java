package io.scalewell.backend.run.web;

import io.scalewell.shared.paging.Page;
import io.scalewell.shared.paging.PageRequest;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.run.MigrationPreview;
import io.scalewell.shared.run.Migrations;
import io.scalewell.shared.run.Migrations.Standing;
import io.scalewell.shared.run.RunKey;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1")
class MigrationsController {

    private final Migrations migrations;

    MigrationsController(Migrations migrations) {
        this.migrations = migrations;
    }

    @Operation(summary = "Move a run to another version of its process; with dryRun only say what would happen")
    @PostMapping("/runs/{run}/migrate")
    MigrationPreview migrate(@PathVariable RunKey run, @RequestBody MigrateRequest wish) {
        return wish.dryRun() ? migrations.preview(run, wish.version()) : migrations.move(run, wish.version());
    }

    @Operation(summary = "What would happen to each running run of other versions")
    @GetMapping("/processes/{process}/versions/{number}/migrations")
    Page<MigrationPreview> preview(@PathVariable ProcessKey process, @PathVariable int number, PageRequest page) {
        return migrations.preview(process, number, page);
    }

    @Operation(
            summary =
                    "Have running runs moved to a version, each in a transaction of its own; without runs all of them")
    @PostMapping("/processes/{process}/versions/{number}/migrations")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Accepted migrateAll(
            @PathVariable ProcessKey process, @PathVariable int number, @RequestBody MigrateAllRequest wish) {
        return new Accepted(migrations.moveAll(process, number, wish.runs()));
    }

    @Operation(summary = "How many running runs are on other versions, and how many of them wait to be moved")
    @GetMapping("/processes/{process}/versions/{number}/migrations/standing")
    Standing standing(@PathVariable ProcessKey process, @PathVariable int number) {
        return migrations.standing(process, number);
    }

    record MigrateRequest(int version, boolean dryRun) {}

    record MigrateAllRequest(List<RunKey> runs) {}

    record Accepted(int accepted) {}
}
