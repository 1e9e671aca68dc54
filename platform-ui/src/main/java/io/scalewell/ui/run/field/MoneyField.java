package io.scalewell.ui.run.field;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An amount and its currency: {@code {"amount": 12.50, "currency": "EUR"}}. */
final class MoneyField extends CustomField<Map<String, Object>> {

    private static final String USUAL = "EUR";

    private final BigDecimalField amount = new BigDecimalField();
    private final TextField currency = new TextField();

    MoneyField() {
        super(Map.of());
        amount.setAriaLabel(getTranslation("field.money.amount"));
        currency.setAriaLabel(getTranslation("field.money.currency"));
        currency.setValue(USUAL);
        currency.setAllowedCharPattern("[A-Za-z]");
        currency.setMaxLength(3);
        currency.setWidth("80px");
        var row = new Div(amount, currency);
        row.addClassName("sw-cluster");
        add(row);
    }

    @Override
    protected Map<String, Object> generateModelValue() {
        var number = amount.getValue();
        if (number == null) {
            return Map.of();
        }
        var code = currency.getValue().isBlank() ? USUAL : currency.getValue().toUpperCase(Locale.ROOT);
        return Map.of("amount", number, "currency", code);
    }

    @Override
    protected void setPresentationValue(Map<String, Object> value) {
        var number = value.get("amount");
        amount.setValue(number == null ? null : new BigDecimal(number.toString()));
        currency.setValue(String.valueOf(value.getOrDefault("currency", USUAL)));
    }

    static @Nullable Map<String, Object> read(Object json) {
        if (json instanceof Map<?, ?> map && map.get("amount") != null && map.get("currency") != null) {
            return Map.of("amount", map.get("amount"), "currency", map.get("currency"));
        }
        return null;
    }
}
