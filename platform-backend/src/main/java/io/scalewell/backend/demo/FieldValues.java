package io.scalewell.backend.demo;

import io.scalewell.shared.process.Field;
import io.scalewell.shared.process.FieldType;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What people type into fields. */
final class FieldValues {

    private static final List<String> COMPANIES = List.of(
            "Acme",
            "Borealis",
            "Cobalt",
            "Delphin",
            "Eastwind",
            "Fjord",
            "Granit",
            "Helix",
            "Isar",
            "Juniper",
            "Karat",
            "Lumen",
            "Meridian",
            "Nordlicht",
            "Orchid",
            "Pinnacle",
            "Quarz",
            "Ravine",
            "Saffron",
            "Tandem");
    private static final List<String> FORMS = List.of("GmbH", "Ltd", "AB", "SRL", "Inc");
    private static final List<String> NAMES =
            List.of("Aylin Kaya", "Ben Carter", "Carla Rossi", "David Kim", "Emma Jensen", "Farid Aziz", "Greta Maier");
    private static final List<String> SERVICES = List.of("Mail", "VPN", "Web shop", "Warehouse system", "Phone");
    private static final List<String> CAMPAIGNS =
            List.of("Spring offer", "Trade fair", "Newsletter", "Webinar", "Referral");

    /** What customers write into the form themselves; members who note a complaint do not. */
    private static final Set<String> OF_THE_FORM = Set.of("words", "photo", "email");

    private final Chance chance;

    FieldValues(Chance chance) {
        this.chance = chance;
    }

    Map<String, Object> of(List<Field> fields, LocalDate today) {
        Map<String, Object> values = new LinkedHashMap<>();
        fields.stream()
                .filter(field -> !OF_THE_FORM.contains(field.key()))
                .forEach(field -> values.put(field.key(), value(field, today)));
        return values;
    }

    private Object value(Field field, LocalDate today) {
        return switch (Objects.requireNonNullElse(field.type(), FieldType.TEXT)) {
            case NUMBER -> number(field.key());
            case CHOICE -> chance.oneOf(field.choices());
            case MULTICHOICE -> List.of(chance.oneOf(field.choices()));
            case CHECKBOX -> chance.happens(0.85);
            case DATE -> today.plusDays(14).toString();
            case TEXT, DATETIME, MEMBER, EMAIL, URL, MONEY, FILE, TABLE -> text(field.key());
        };
    }

    private Object number(String key) {
        return switch (key) {
            case "amount" -> Math.round(Math.exp(6 + 5.5 * chance.nextDouble()));
            case "creditScore" -> 200 + chance.below(400);
            case "budget" -> 1000 * (1 + chance.below(20));
            default -> 5 + chance.below(60);
        };
    }

    String text(String key) {
        return switch (key) {
            case "customer", "supplier" -> chance.oneOf(COMPANIES) + " " + chance.oneOf(FORMS);
            case "name" -> chance.oneOf(NAMES);
            case "service" -> chance.oneOf(SERVICES);
            case "campaign" -> chance.oneOf(CAMPAIGNS);
            case "accountNumber" -> "K" + (10_000 + chance.below(90_000));
            case "invoiceNumber" -> "RE-" + (1_000 + chance.below(9_000));
            default -> "Noted";
        };
    }
}
