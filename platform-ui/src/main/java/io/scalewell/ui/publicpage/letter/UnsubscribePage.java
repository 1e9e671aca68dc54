package io.scalewell.ui.publicpage.letter;

import io.scalewell.shared.notification.MailLinks;
import io.scalewell.shared.notification.Unsubscription;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Ends mails about something. Looking changes nothing; mail programs send the POST themselves (RFC 8058). */
@Controller
class UnsubscribePage {

    private final MailLinks links;
    private final MessageSource messages;

    UnsubscribePage(MailLinks links, MessageSource messages) {
        this.links = links;
        this.messages = messages;
    }

    @GetMapping("/u/{link}")
    ModelAndView show(@PathVariable String link, HttpServletResponse response, Locale reader) {
        return page(link, false, response, reader);
    }

    @PostMapping("/u/{link}")
    ModelAndView unsubscribe(@PathVariable String link, HttpServletResponse response, Locale reader) {
        if (!links.unsubscribe(link)) {
            throw missing();
        }
        return page(link, true, response, reader);
    }

    private ModelAndView page(String link, boolean done, HttpServletResponse response, Locale reader) {
        Unsubscription found = links.unsubscription(link).orElseThrow(UnsubscribePage::missing);
        response.setHeader("X-Robots-Tag", "noindex");
        var topics = found.topics().stream()
                .sorted()
                .map(topic -> messages.getMessage("news.topic." + topic, null, reader))
                .toList();
        return new ModelAndView("public/unsubscribe")
                .addObject("organization", found.organization())
                .addObject("topics", topics)
                .addObject("settings", "/" + found.slug() + "/profile?tab=NEWS")
                .addObject("done", done);
    }

    private static ResponseStatusException missing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
