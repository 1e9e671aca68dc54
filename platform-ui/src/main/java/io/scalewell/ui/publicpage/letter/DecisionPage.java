package io.scalewell.ui.publicpage.letter;

import io.scalewell.shared.notification.MailLinks;
import io.scalewell.shared.notification.MailedApproval;
import io.scalewell.shared.notification.MailedApproval.State;
import io.scalewell.ui.publicpage.LinkUseless;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** An approval with two buttons, for whoever has the link from the mail. Looking never decides. */
@Controller
class DecisionPage {

    private static final int LONGEST = 2_000;

    private final MailLinks links;

    DecisionPage(MailLinks links) {
        this.links = links;
    }

    @GetMapping("/d/{link}")
    ModelAndView show(@PathVariable String link, HttpServletResponse response, Locale reader) {
        return links.approval(link)
                .map(approval -> page(approval, "", response, reader))
                .orElseGet(LinkUseless::page);
    }

    @PostMapping("/d/{link}")
    ModelAndView decide(
            @PathVariable String link,
            @RequestParam(defaultValue = "") String shown,
            @RequestParam(defaultValue = "") String decision,
            @RequestParam(defaultValue = "") String words,
            HttpServletResponse response,
            Locale reader) {
        boolean approve = decision.equals("approve");
        // a browser counts a line break once where it limits, and sends two characters for it
        var said = words.replace("\r\n", "\n");
        if ((!approve && !decision.equals("reject")) || said.length() > LONGEST) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        return links.decide(link, shown, approve, said)
                .map(decided -> answer(decided, said, response, reader))
                .orElseGet(LinkUseless::page);
    }

    private static ModelAndView answer(
            MailedApproval decided, String said, HttpServletResponse response, Locale reader) {
        if (decided.state() != State.APPROVED && decided.state() != State.REJECTED) {
            response.setStatus(HttpStatus.CONFLICT.value());
        }
        return page(decided, said, response, reader);
    }

    private static ModelAndView page(
            MailedApproval approval, String words, HttpServletResponse response, Locale reader) {
        response.setHeader("X-Robots-Tag", "noindex");
        var problem = approval.problem();
        return new ModelAndView("public/decision")
                .addObject("organization", approval.organization())
                .addObject("approval", approval)
                .addObject("open", approval.state() == State.OPEN)
                .addObject("words", words)
                .addObject("problem", problem == null ? null : problem.in(reader));
    }
}
