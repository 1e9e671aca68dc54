package io.scalewell.ui.offline;

import io.scalewell.shared.identity.SignedIn;
import io.scalewell.shared.paging.PageRequest;
import io.scalewell.shared.run.Tasks;
import io.scalewell.shared.text.MarkdownText;
import java.util.List;
import java.util.Locale;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a device takes along, and what it brings back, for whoever is signed in at a screen. */
@RestController
@RequestMapping("/offline")
class OfflineController {

    private final Tasks tasks;
    private final MarkdownText markdown;
    private final ChangeSending sending;

    OfflineController(Tasks tasks, MarkdownText markdown, ChangeSending sending) {
        this.tasks = tasks;
        this.markdown = markdown;
        this.sending = sending;
    }

    /**
     * @param member whose they are; what another member did on the same device is not shown and not sent
     * @param home the address of the member's list of work
     * @param token goes along with what is sent
     */
    record Luggage(String member, String name, String home, String token, List<CarriedTask> tasks) {}

    @GetMapping("/work")
    ResponseEntity<Luggage> take(@AuthenticationPrincipal SignedIn reader, CsrfToken token) {
        var carried = tasks.takeAlong(PageRequest.MAX_LIMIT).stream()
                .map(task -> CarriedTask.of(task, markdown))
                .toList();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new Luggage(
                        reader.member().toString(),
                        reader.name(),
                        "/" + reader.slug() + "/my-work",
                        token.getToken(),
                        carried));
    }

    @PostMapping("/changes")
    List<SentChange> send(@RequestBody List<WaitingChange> changes, Locale reader) {
        WaitingChange.check(changes);
        return changes.stream().map(change -> sending.send(change, reader)).toList();
    }
}
