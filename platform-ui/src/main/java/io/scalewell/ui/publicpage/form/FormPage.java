package io.scalewell.ui.publicpage.form;

import io.scalewell.shared.form.FormReply;
import io.scalewell.shared.form.Forms;
import io.scalewell.shared.form.PublicForm;
import io.scalewell.shared.form.PublicForms;
import io.scalewell.shared.process.ProcessKey;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
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

/** S10: an outsider fills in a form and is led to the page where the request can be followed. */
@Controller
class FormPage {

    private final PublicForms publicForms;
    private final Forms forms;
    private final FormScreens screens;

    FormPage(PublicForms publicForms, Forms forms, FormScreens screens) {
        this.publicForms = publicForms;
        this.forms = forms;
        this.screens = screens;
    }

    @GetMapping("/f/{organization}/{slug}")
    ModelAndView show(
            @PathVariable String organization,
            @PathVariable String slug,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale reader) {
        PublicForm form = publicForms.find(organization, slug).orElseThrow(FormPage::unknown);
        allowFrames(response, form);
        return form.open()
                ? screens.form(form, SendingReader.texts(request.getParameterMap()), reader)
                : screens.closed(form, reader);
    }

    /** As it will look; for the builder, within a frame of our own. */
    @GetMapping("/f/preview")
    ModelAndView preview(@RequestParam String process, HttpServletResponse response, Locale reader) {
        response.setHeader(FramePolicy.HEADER, FramePolicy.ours());
        return screens.preview(forms.preview(key(process)), reader);
    }

    @PostMapping(path = "/f/{organization}/{slug}", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ModelAndView send(
            @PathVariable String organization,
            @PathVariable String slug,
            MultipartHttpServletRequest request,
            HttpServletResponse response,
            Locale reader)
            throws IOException {
        PublicForm form = publicForms.find(organization, slug).orElseThrow(FormPage::unknown);
        allowFrames(response, form);
        var sending = SendingReader.read(request, screens.language(form.definition(), reader));
        Optional<FormReply> reply = publicForms.send(organization, slug, sending);
        return switch (reply.orElseThrow(FormPage::unknown)) {
            case FormReply.Sent sent -> follow(sent);
            case FormReply.Again again -> {
                response.setStatus(again.errors().isEmpty() ? HttpStatus.OK.value() : HttpStatus.BAD_REQUEST.value());
                yield screens.again(again, sending, reader);
            }
            case FormReply.Wait wait -> {
                long seconds = Math.max(1, wait.retryAfter().plusMillis(999).toSeconds());
                response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
                response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
                yield screens.wait(wait, sending, seconds, reader);
            }
            case FormReply.Closed closed -> {
                response.setStatus(HttpStatus.CONFLICT.value());
                yield screens.closed(closed.form(), reader);
            }
        };
    }

    private static ModelAndView follow(FormReply.Sent sent) {
        var redirect = new RedirectView("/f/t/" + sent.tracking());
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

    private static void allowFrames(HttpServletResponse response, PublicForm form) {
        response.setHeader(FramePolicy.HEADER, FramePolicy.on(form.definition().origins()));
    }

    private static ProcessKey key(String process) {
        try {
            return ProcessKey.of(process);
        } catch (IllegalArgumentException noKey) {
            throw unknown();
        }
    }

    private static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
