package io.scalewell.ui.offline;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import tools.jackson.databind.json.JsonMapper;

/** The page that a browser keeps, and shows when the server cannot be reached. It holds nothing of anybody. */
@Controller
class OfflinePage {

    private static final List<String> WORDS = List.of(
            "away",
            "back",
            "asOf",
            "nothing",
            "none",
            "sending",
            "sent",
            "waiting.one",
            "waiting.other",
            "signIn",
            "others",
            "open",
            "complete",
            "undo",
            "isComplete",
            "onlyOnline",
            "missing",
            "due",
            "late",
            "yes",
            "theirs",
            "mine",
            "keepMine",
            "takeTheirs",
            "asComment",
            "discard",
            "conflict",
            "refused",
            "currency",
            "unset",
            "entry");

    private final MessageSource messages;
    private final JsonMapper json;

    OfflinePage(MessageSource messages, JsonMapper json) {
        this.messages = messages;
        this.json = json;
    }

    @GetMapping("/offline")
    String show(Model model, Locale reader) {
        Map<String, String> texts = new TreeMap<>();
        WORDS.forEach(word -> texts.put(word, messages.getMessage("public.offline." + word, null, reader)));
        model.addAttribute("texts", json.writeValueAsString(texts));
        return "public/offline";
    }
}
