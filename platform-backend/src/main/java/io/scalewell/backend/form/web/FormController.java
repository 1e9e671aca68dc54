package io.scalewell.backend.form.web;

import io.scalewell.backend.web.Answers;
import io.scalewell.backend.web.IfMatch;
import io.scalewell.shared.form.FormDefinition;
import io.scalewell.shared.form.FormDetail;
import io.scalewell.shared.form.Forms;
import io.scalewell.shared.process.ProcessKey;
import io.swagger.v3.oas.annotations.Operation;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The public form of a process. */
@RestController
@RequestMapping("/api/v1/processes/{process}/form")
class FormController {

    private final Forms forms;

    FormController(Forms forms) {
        this.forms = forms;
    }

    @Operation(
            summary =
                    "The public form of a process, whose revision is the ETag; a proposal with revision 0 before there is one")
    @GetMapping
    ResponseEntity<FormDetail> get(@PathVariable ProcessKey process) {
        return answer(forms.get(process));
    }

    @Operation(summary = "Change the form; with If-Match only when nobody changed it meanwhile")
    @PutMapping
    ResponseEntity<FormDetail> save(
            @PathVariable ProcessKey process, @RequestBody FormDefinition definition, IfMatch expected) {
        long revision = expected.orElse(() -> forms.get(process).revision());
        return answer(forms.save(process, definition, revision));
    }

    @Operation(summary = "Let outsiders send the form")
    @PostMapping("/publish")
    ResponseEntity<FormDetail> publish(@PathVariable ProcessKey process) {
        return answer(forms.open(process));
    }

    @Operation(summary = "Let nobody send the form any more; tracking pages stay")
    @PostMapping("/close")
    ResponseEntity<FormDetail> close(@PathVariable ProcessKey process) {
        return answer(forms.close(process));
    }

    private static ResponseEntity<FormDetail> answer(FormDetail form) {
        return Answers.revision(form.revision(), form);
    }
}
