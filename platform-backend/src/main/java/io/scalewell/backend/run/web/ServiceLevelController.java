package io.scalewell.backend.run.web;

import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.run.ProcessServiceLevel;
import io.scalewell.shared.run.ServiceLevel;
import io.scalewell.shared.run.ServiceLevels;
import io.swagger.v3.oas.annotations.Operation;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1")
class ServiceLevelController {

    private final ServiceLevels levels;

    ServiceLevelController(ServiceLevels levels) {
        this.levels = levels;
    }

    @Operation(
            summary =
                    "When people are warned of a due date and who hears of late work, unless a process says otherwise")
    @GetMapping("/service-level")
    ServiceLevel ofOrganization() {
        return levels.ofOrganization();
    }

    @Operation(summary = "Replace the warning and escalation of the organization, in working time")
    @PutMapping("/service-level")
    ServiceLevel changeOrganization(@RequestBody ServiceLevel level) {
        return levels.changeOrganization(level);
    }

    @Operation(summary = "By which warning and escalation a process goes")
    @GetMapping("/processes/{process}/service-level")
    ProcessServiceLevel ofProcess(@PathVariable ProcessKey process) {
        return levels.ofProcess(process);
    }

    @Operation(summary = "Give a process its own warning and escalation")
    @PutMapping("/processes/{process}/service-level")
    ProcessServiceLevel changeProcess(@PathVariable ProcessKey process, @RequestBody ServiceLevel level) {
        return levels.changeProcess(process, level);
    }

    @Operation(summary = "Let a process follow the organization again")
    @DeleteMapping("/processes/{process}/service-level")
    ProcessServiceLevel followOrganization(@PathVariable ProcessKey process) {
        return levels.followOrganization(process);
    }
}
