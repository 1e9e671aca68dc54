package io.scalewell.backend.run.web;

import io.scalewell.shared.file.FileId;
import io.scalewell.shared.run.TaskFile;
import io.scalewell.shared.run.TaskFiles;
import io.scalewell.shared.run.TaskId;
import io.swagger.v3.oas.annotations.Operation;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/tasks/{task}/attachments")
class TaskFilesController {

    private final TaskFiles files;

    TaskFilesController(TaskFiles files) {
        this.files = files;
    }

    @Operation(summary = "Put a stored file to a task; POST /files stores it first")
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    TaskFile attach(@PathVariable TaskId task, @RequestBody FileRequest wish) {
        return files.attach(task, wish.file());
    }

    @Operation(summary = "Take a file away from a task")
    @DeleteMapping("/{file}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void detach(@PathVariable TaskId task, @PathVariable FileId file) {
        files.detach(task, file);
    }

    record FileRequest(FileId file) {}
}
