package io.scalewell.ui.publicpage;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/** The page of a link that the platform has not made, or that is worth nothing any more. It does not say which. */
public final class LinkUseless {

    private LinkUseless() {}

    public static ModelAndView page() {
        return new ModelAndView("public/link-useless", HttpStatus.NOT_FOUND);
    }
}
