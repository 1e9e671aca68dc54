package io.scalewell.ui.publicpage.letter;

import io.scalewell.shared.notification.MailLinks;
import io.scalewell.shared.notification.Unsubscription;
import io.scalewell.ui.publicpage.LinkUseless;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
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
        return links.unsubscribe(link) ? page(link, true, response, reader) : LinkUseless.page();
    }

    private ModelAndView page(String link, boolean done, HttpServletResponse response, Locale reader) {
        return links.unsubscription(link)
                .map(found -> page(found, done, response, reader))
                .orElseGet(LinkUseless::page);
    }

    private ModelAndView page(Unsubscription found, boolean done, HttpServletResponse response, Locale reader) {
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
}
