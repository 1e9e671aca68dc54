package io.scalewell.backend.tenancy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Query;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.ResultQuery;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataRetrievalFailureException;

/**
 * Statements that are sent together and executed in their order, so that the transaction waits for the database once and not for each
 * of them. Each is prepared by itself and sees what the ones before it have written. For one thread.
 */
public final class RoundTrip {

    /** The driver reads no answer before it has sent everything, and so must not send too much. */
    private static final int AT_ONCE = 40;

    private static final Field<Integer> ONE = DSL.inline(1).as("one");

    private final DSLContext db;
    private List<Step> steps = new ArrayList<>();
    private List<Runnable> following = new ArrayList<>();

    public RoundTrip(DSLContext db) {
        this.db = db;
    }

    private record Step(Query query, @Nullable Answer<?> answer) {}

    /** What a question will have been answered after {@link #go()}. */
    public static final class Answer<T> {

        private final List<Field<?>> fields;
        private final Function<Result<Record>, T> reading;
        private @Nullable Result<Record> rows;

        private Answer(List<Field<?>> fields, Function<Result<Record>, T> reading) {
            this.fields = fields;
            this.reading = reading;
        }

        public T get() {
            if (rows == null) {
                throw new IllegalStateException("Not answered yet");
            }
            return reading.apply(rows);
        }
    }

    public RoundTrip write(Query statement) {
        steps.add(new Step(statement, null));
        return this;
    }

    public RoundTrip write(Collection<? extends Query> statements) {
        statements.forEach(this::write);
        return this;
    }

    /** @param fields the columns of the answer, in their order */
    public <T> Answer<T> ask(
            ResultQuery<?> question, Collection<? extends Field<?>> fields, Function<Result<Record>, T> reading) {
        Answer<T> answer = new Answer<>(List.copyOf(fields), reading);
        steps.add(new Step(question, answer));
        return answer;
    }

    /** Does something as soon as the answers are there. */
    public void then(Runnable next) {
        following.add(next);
    }

    /** Sends what has been gathered, and waits for the answers. */
    public void go() {
        List<Step> gathered = steps;
        List<Runnable> next = following;
        steps = new ArrayList<>();
        following = new ArrayList<>();
        for (int from = 0; from < gathered.size(); from += AT_ONCE) {
            send(gathered.subList(from, Math.min(from + AT_ONCE, gathered.size())));
        }
        next.forEach(Runnable::run);
    }

    private void send(List<Step> some) {
        if (some.stream().allMatch(step -> step.answer() == null)) {
            db.query(template(some.size()), queries(some)).execute();
        } else if (some.getFirst().answer() == null) {
            // what is fetched has to begin with rows
            List<Step> begun =
                    new ArrayList<>(List.of(new Step(db.select(ONE), new Answer<>(List.of(ONE), rows -> rows))));
            begun.addAll(some);
            fetch(begun);
        } else {
            fetch(some);
        }
    }

    private void fetch(List<Step> some) {
        Answer<?> first = answer(some.getFirst());
        var together = db.resultQuery(template(some.size()), queries(some)).coerce(first.fields);
        try (ResultSet rows = together.fetchResultSet()) {
            Statement statement = rows.getStatement();
            // not by way of jOOQ's own, which closes all when its end is reached
            first.rows = read(statement.getResultSet(), first);
            for (Step step : some.subList(1, some.size())) {
                boolean hasRows = statement.getMoreResults();
                Answer<?> answer = step.answer();
                if (answer != null && hasRows) {
                    answer.rows = read(statement.getResultSet(), answer);
                }
            }
        } catch (SQLException e) {
            throw new DataRetrievalFailureException("The answers could not be read", e);
        }
    }

    private static Answer<?> answer(Step step) {
        if (step.answer() == null) {
            throw new IllegalArgumentException("Not a question");
        }
        return step.answer();
    }

    private Result<Record> read(ResultSet rows, Answer<?> answer) {
        return db.fetch(rows, answer.fields.toArray(Field[]::new));
    }

    private static Query[] queries(List<Step> some) {
        return some.stream().map(Step::query).toArray(Query[]::new);
    }

    private static String template(int statements) {
        return IntStream.range(0, statements)
                .mapToObj(place -> "{" + place + "}")
                .collect(Collectors.joining(";\n"));
    }
}
