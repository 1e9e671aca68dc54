package io.scalewell.benchmark;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;

/** An organization to be searched: ten open tasks to a run, runs of seven thousand customers, a comment to each run. */
final class SearchSample {

    private static final int CUSTOMERS = 7_000;
    private static final String[] ENDINGS = {"mann", "berg", "stein", "tech", "soft", "ware", "logistik", "bau"};
    private static final String[] MATTERS = {
        "Customer onboarding", "Supplier onboarding", "Invoice approval", "Laptop order", "Contract review"
    };

    private final Product product;
    private final int tasks;

    SearchSample(Product product, int tasks) {
        this.product = product;
        this.tasks = tasks;
    }

    int tasks() {
        return tasks;
    }

    int runs() {
        return tasks / Contestant.STEPS;
    }

    int comments() {
        return runs();
    }

    void fill() {
        product.fill(
                0, tasks, Map.of("name", name("i"), "started_at", "timestamp '2026-01-01' + i * interval '3 minutes'"));
        product.tables()
                .execute(
                        "set session_replication_role = replica",
                        "insert into run.comment (tenant_id, id, run_id, author_id, text, created_at) "
                                + "select r.tenant_id, " + Filling.uuid(3, "i") + ", r.id, "
                                + Filling.uuid(0, "i % 200")
                                + ", 'We talked about delivery number ' || i || ' and the signature of page ' || i % 900 "
                                + "|| ', which was missing. Please call back before Friday. ' || case when i % 50 = 0 then 'Urgent escalation.' "
                                + "else 'Everything else is fine.' end, now() "
                                + "from generate_series(0, " + (comments() - 1) + ") i join run.run r on r.id = "
                                + Filling.uuid(1, "i"),
                        "vacuum analyze");
    }

    /** As SQL over the number of a run. */
    private static String name(String i) {
        return "(array['" + String.join("','", MATTERS) + "'])[1 + " + i + " % 5] || ' ' || initcap(substr(md5((" + i
                + " % " + CUSTOMERS + ")::text), 1, 4)) || (array['" + String.join("','", ENDINGS) + "'])[1 + " + i
                + " % 8] || ' GmbH'";
    }

    /** What people look for, by what it is. */
    Map<String, String> questions(Random chance) {
        int run = chance.nextInt(runs());
        String customer = customer(run);
        Map<String, String> questions = new LinkedHashMap<>();
        questions.put("the key of a run", Product.LISTED + "-" + run);
        questions.put("a customer", customer);
        questions.put("the beginning of a customer", customer.substring(0, 5));
        questions.put("two words of a run", MATTERS[run % 5].split(" ")[1] + " " + customer);
        questions.put("a word of two in five runs", "onboarding");
        questions.put("a word of all runs", "gmbh");
        questions.put("two letters", "on");
        questions.put("one letter", "c");
        questions.put("the title of a step", "step " + (1 + chance.nextInt(Contestant.STEPS)));
        questions.put("a step of a customer's run", "step " + customer);
        questions.put("a rare word of comments", "delivery " + run);
        questions.put("a word of one comment in fifty", "escalations");
        questions.put("a word of all comments", "friday");
        questions.put("a person", "member " + chance.nextInt(Contestant.MEMBERS));
        questions.put("a misspelled customer", customer.substring(0, 3) + "x" + customer.substring(3));
        questions.put("a misspelled common word", "onbording");
        questions.put("nothing there is", "qq" + Long.toString(chance.nextLong(36L * 36 * 36 * 36 * 36), 36) + "jj");
        return questions;
    }

    /** Whether it is in the sample in any case. */
    boolean mustFind(String text) {
        return !text.startsWith("qq");
    }

    private static String customer(int run) {
        return digest(run) + ENDINGS[run % 8];
    }

    private static String digest(int run) {
        try {
            byte[] hash = MessageDigest.getInstance("MD5")
                    .digest(String.valueOf(run % CUSTOMERS).getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(hash, 0, 2);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Bytes of the indexes that are there for the search alone, by what grows them. */
    Map<String, Double> weights() {
        Map<String, Double> weights = new LinkedHashMap<>();
        weights.put("letters of names, for a run", size("run.run_letters") / runs());
        weights.put("words of comments, for a comment", size("run.comment_words") / comments());
        weights.put("titles of steps, all of them", size("process.step_title_letters"));
        return weights;
    }

    private double size(String index) {
        return Double.parseDouble(product.tables()
                .strings("select pg_relation_size('" + index + "')")
                .getFirst());
    }
}
