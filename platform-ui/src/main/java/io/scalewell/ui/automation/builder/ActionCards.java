package io.scalewell.ui.automation.builder;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import io.scalewell.shared.kind.Kinded;
import io.scalewell.ui.component.Icon;
import io.scalewell.ui.component.Symbol;
import io.scalewell.ui.shell.ProblemArea;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is done, one after the other. */
final class ActionCards extends Div {

    private final SettingSources sources;
    private final OrderedList list = new OrderedList();
    private final List<KindCard> cards = new ArrayList<>();

    ActionCards(SettingSources sources) {
        this.sources = sources;
        list.addClassName("sw-recipe");
        var add = new Button(getTranslation("builder.action.add"), new Icon(Symbol.PLUS), click -> addCard());
        add.addThemeVariants(ButtonVariant.TERTIARY);
        add.addClassName("sw-recipe-add");
        addClassName("sw-stack");
        add(list, add);
    }

    void show(List<Kinded> actions) {
        cards.clear();
        list.removeAll();
        actions.forEach(action -> addCard().show(action));
    }

    List<Kinded> value() {
        return cards.stream().map(KindCard::value).toList();
    }

    @Nullable
    Object asJson() {
        return cards.isEmpty()
                ? null
                : value().stream()
                        .map(action -> Map.of("kind", action.kind(), "settings", action.settings()))
                        .toList();
    }

    void showJson(Object value) {
        if (value instanceof List<?> actions) {
            show(actions.stream()
                    .filter(Map.class::isInstance)
                    .map(Map.class::cast)
                    .map(ActionCards::kinded)
                    .toList());
        }
    }

    private static Kinded kinded(Map<?, ?> json) {
        var settings = new java.util.LinkedHashMap<String, Object>();
        if (json.get("settings") instanceof Map<?, ?> given) {
            given.forEach((name, value) -> settings.put(String.valueOf(name), value));
        }
        return new Kinded(String.valueOf(json.get("kind")), settings);
    }

    void register(ProblemArea problems, String pointer) {
        for (int index = 0; index < cards.size(); index++) {
            cards.get(index).register(problems, pointer + "/" + index);
        }
    }

    void mark() {
        cards.forEach(KindCard::mark);
    }

    private KindCard addCard() {
        var card = new KindCard(
                sources,
                getTranslation("builder.then"),
                getTranslation("builder.action.kind"),
                sources.kinds().actions());
        card.head()
                .add(
                        tool(Symbol.ARROW_UP, "builder.action.up", () -> moveUp(card)),
                        tool(Symbol.TRASH, "builder.action.remove", () -> remove(card)));
        cards.add(card);
        list.add(card);
        return card;
    }

    private Button tool(Symbol symbol, String key, Runnable action) {
        var button = new Button(new Icon(symbol), click -> action.run());
        button.setAriaLabel(getTranslation(key));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    private void remove(KindCard card) {
        cards.remove(card);
        list.remove(card);
    }

    private void moveUp(KindCard card) {
        int index = cards.indexOf(card);
        if (index > 0) {
            cards.remove(index);
            cards.add(index - 1, card);
            list.removeAll();
            cards.forEach(list::add);
        }
    }
}
