package io.scalewell.ui.publicpage;

import io.scalewell.shared.identity.SetUp;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The bare address leads to the work to do, or to the door. */
@Controller
class RootPage {

    private final SetUp setUp;

    RootPage(SetUp setUp) {
        this.setUp = setUp;
    }

    @GetMapping("/")
    String root() {
        if (setUp.needed()) {
            return "redirect:/setup";
        }
        return SessionCheck.current()
                .map(signedIn -> "redirect:" + Destination.home(signedIn))
                .orElse("redirect:/login");
    }
}
