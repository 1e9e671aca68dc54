package io.scalewell.backend.identity.web;

import io.scalewell.backend.web.Answers;
import io.scalewell.backend.web.Pages;
import io.scalewell.shared.identity.Absence;
import io.scalewell.shared.identity.AbsenceId;
import io.scalewell.shared.identity.Absences;
import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.identity.Members;
import io.scalewell.shared.identity.NewAbsence;
import io.scalewell.shared.paging.Page;
import io.scalewell.shared.paging.PageRequest;
import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/absences")
class AbsencesController {

    private final Absences absences;
    private final Members members;

    AbsencesController(Absences absences, Members members) {
        this.absences = absences;
        this.members = members;
    }

    @Operation(summary = "Who is or will be away, and who stands in")
    @GetMapping
    Page<Absence> list(@RequestParam(required = false) @Nullable MemberId member, PageRequest page) {
        return Pages.cut(absences.list(member), page, Absence::id);
    }

    @Operation(summary = "Be away on some days; with member for somebody else, which managers may")
    @PostMapping
    ResponseEntity<Absence> plan(@RequestBody AbsenceRequest wish) {
        MemberId member = wish.member() == null ? members.me().id() : wish.member();
        Absence planned = absences.plan(member, wish.absence());
        return Answers.created("/api/v1/absences/" + planned.id(), planned);
    }

    @Operation(summary = "Replace the days, the deputy and the note of an absence")
    @PutMapping("/{absence}")
    Absence change(@PathVariable AbsenceId absence, @RequestBody NewAbsence wish) {
        return absences.change(absence, wish);
    }

    @Operation(summary = "Take an absence back; one that has begun is over")
    @DeleteMapping("/{absence}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(@PathVariable AbsenceId absence) {
        absences.end(absence);
    }

    record AbsenceRequest(
            @Nullable MemberId member,
            LocalDate from,
            LocalDate until,
            @Nullable MemberId deputy,
            @Nullable String note) {

        NewAbsence absence() {
            return new NewAbsence(from, until, deputy, note);
        }
    }
}
