package io.scalewell.ui.publicpage.form;

import io.scalewell.shared.form.PublicForms;
import io.scalewell.shared.form.Tracking;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** How far a request is, for whoever has its secret address. */
@Controller
class TrackingPage {

    private final PublicForms forms;
    private final FormScreens screens;

    TrackingPage(PublicForms forms, FormScreens screens) {
        this.forms = forms;
        this.screens = screens;
    }

    @GetMapping("/f/t/{secret}")
    ModelAndView show(@PathVariable String secret, HttpServletResponse response, Locale reader) {
        Tracking tracking = forms.track(secret).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        response.setHeader(FramePolicy.HEADER, FramePolicy.on(tracking.form().origins()));
        response.setHeader("X-Robots-Tag", "noindex");
        return screens.tracking(tracking, reader);
    }
}
