package io.scalewell.ui.publicpage.guest;

import io.scalewell.shared.guest.GuestPages;
import io.scalewell.shared.guest.GuestReply;
import io.scalewell.shared.guest.GuestSending;
import io.scalewell.shared.guest.GuestSending.Wish;
import io.scalewell.shared.run.TaskId;
import io.scalewell.ui.publicpage.LinkUseless;
import io.scalewell.ui.publicpage.form.SendingReader;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** A guest sees what was handed over, fills it in and does it. */
@Controller
class GuestTasksPage {

    private static final int LONGEST = 2_000;

    private final GuestPages pages;
    private final GuestScreens screens;

    GuestTasksPage(GuestPages pages, GuestScreens screens) {
        this.pages = pages;
        this.screens = screens;
    }

    @GetMapping("/g/{link}")
    ModelAndView show(
            @PathVariable String link,
            @RequestParam(required = false) @Nullable String task,
            @RequestParam(required = false) @Nullable String said,
            HttpServletResponse response,
            Locale reader) {
        response.setHeader("X-Robots-Tag", "noindex");
        return pages.look(link)
                .map(page -> screens.look(page, task, said, reader))
                .orElseGet(LinkUseless::page);
    }

    @PostMapping(path = "/g/{link}", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ModelAndView send(
            @PathVariable String link,
            @RequestParam String task,
            @RequestParam long seen,
            @RequestParam(defaultValue = "save") String wish,
            @RequestParam(required = false) @Nullable List<Integer> item,
            @RequestParam(defaultValue = "") String words,
            MultipartHttpServletRequest request,
            HttpServletResponse response,
            Locale reader)
            throws IOException {
        response.setHeader("X-Robots-Tag", "noindex");
        // a browser counts a line break once where it limits, and sends two characters for it
        var said = words.replace("\r\n", "\n");
        if (said.length() > LONGEST) {
            throw refused();
        }
        var form = SendingReader.read(request, reader);
        var sending = new GuestSending(
                id(task),
                seen,
                form.keepOnly() ? Wish.SAVE : wish(wish),
                item == null ? List.of() : item.stream().distinct().sorted().toList(),
                said,
                form);
        return pages.send(link, sending)
                .map(reply -> answer(link, reply, sending, response, reader))
                .orElseGet(LinkUseless::page);
    }

    private ModelAndView answer(
            String link, GuestReply reply, GuestSending sending, HttpServletResponse response, Locale reader) {
        switch (reply.outcome()) {
            case DONE -> {
                return goOn("/g/" + link + "?said=DONE");
            }
            case SAVED -> {
                if (!sending.form().keepOnly()) {
                    return goOn("/g/" + link + "?said=SAVED&task=" + sending.task());
                }
            }
            case REFUSED -> response.setStatus(HttpStatus.BAD_REQUEST.value());
            case STALE -> response.setStatus(HttpStatus.CONFLICT.value());
            case TOO_MANY -> {
                response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
                response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(GuestScreens.seconds(reply)));
            }
        }
        return screens.answer(reply, sending, reader);
    }

    /** So that looking at the page again sends nothing again. */
    private static ModelAndView goOn(String address) {
        var redirect = new RedirectView(address);
        redirect.setStatusCode(HttpStatus.SEE_OTHER);
        return new ModelAndView(redirect);
    }

    @ExceptionHandler
    void tooLarge(MaxUploadSizeExceededException large, HttpServletResponse response) throws IOException {
        response.sendError(HttpStatus.CONTENT_TOO_LARGE.value());
    }

    @ExceptionHandler
    void unreadable(MultipartException malformed, HttpServletResponse response) throws IOException {
        response.sendError(HttpStatus.BAD_REQUEST.value());
    }

    private static Wish wish(String text) {
        return switch (text) {
            case "save" -> Wish.SAVE;
            case "complete" -> Wish.COMPLETE;
            case "approve" -> Wish.APPROVE;
            case "reject" -> Wish.REJECT;
            default -> throw refused();
        };
    }

    private static TaskId id(String text) {
        try {
            return TaskId.of(text);
        } catch (IllegalArgumentException noId) {
            throw refused();
        }
    }

    private static ResponseStatusException refused() {
        return new ResponseStatusException(HttpStatus.BAD_REQUEST);
    }
}
