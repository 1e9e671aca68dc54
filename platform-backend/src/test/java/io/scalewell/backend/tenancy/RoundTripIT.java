package io.scalewell.backend.tenancy;

import static io.scalewell.db.tenancy.Tables.COUNTER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.scalewell.fixture.BackendTest;
import io.scalewell.fixture.CountedStatements;
import io.scalewell.fixture.TestOrganization;
import io.scalewell.fixture.TestOrganizations;
import java.util.List;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

@BackendTest
class RoundTripIT {

    @Autowired
    private TestOrganizations organizations;

    @Autowired
    private TransactionOperations transactions;

    @Autowired
    private DSLContext db;

    @Autowired
    private CountedStatements statements;

    private TestOrganization organization;

    @BeforeEach
    void createOrganization() {
        organization = organizations.create();
    }

    @Test
    void answersEachQuestionWithWhatWasWrittenBeforeIt() {
        List<List<Long>> answers = in(trip -> {
            var before = ask(trip);
            trip.write(insert("a", 1));
            var between = ask(trip);
            trip.write(List.of(insert("b", 2), insert("c", 3)));
            var after = ask(trip);
            trip.go();
            return List.of(before.get(), between.get(), after.get());
        });

        assertThat(answers).containsExactly(List.of(), List.of(1L), List.of(1L, 2L, 3L));
    }

    @Test
    void mayBeginWithWriting() {
        assertThat(in(trip -> {
                    trip.write(insert("a", 1));
                    var after = ask(trip);
                    trip.go();
                    return after.get();
                }))
                .containsExactly(1L);
    }

    @Test
    void answersWhatAStatementReturns() {
        assertThat(in(trip -> {
                    var returned = trip.ask(
                            db.insertInto(COUNTER)
                                    .set(COUNTER.TENANT_ID, organization.id().value())
                                    .set(COUNTER.NAME, "a")
                                    .set(COUNTER.VALUE, 7L)
                                    .returningResult(COUNTER.VALUE),
                            List.of(COUNTER.VALUE),
                            rows -> rows.map(row -> row.get(COUNTER.VALUE)));
                    trip.write(insert("b", 2));
                    trip.go();
                    return returned.get();
                }))
                .containsExactly(7L);
    }

    @Test
    void sendsManyStatementsInFewTrips() {
        int asked = statements.during(() -> in(trip -> {
            for (int count = 0; count < 100; count++) {
                trip.write(insert("n" + count, count));
            }
            trip.go();
            return List.of();
        }));

        assertThat(asked).isEqualTo(3);
        assertThat(in(trip -> {
                    var all = ask(trip);
                    trip.go();
                    return all.get();
                }))
                .containsExactlyElementsOf(LongStream.range(0, 100).boxed().toList());
    }

    @Test
    void failsAsAWhole() {
        assertThatThrownBy(() -> in(trip -> {
                    var answer = ask(trip);
                    trip.write(insert("a", 1)).write(insert("a", 1));
                    trip.go();
                    return answer.get();
                }))
                .isInstanceOfAny(DataAccessException.class, org.springframework.dao.DataAccessException.class);

        assertThat(in(trip -> {
                    var answer = ask(trip);
                    trip.go();
                    return answer.get();
                }))
                .isEmpty();
    }

    @Test
    void hasNoAnswerBeforeItIsSent() {
        in(trip -> {
            var answer = ask(trip);
            assertThatExceptionOfType(IllegalStateException.class).isThrownBy(answer::get);
            return List.of();
        });
    }

    private <T> List<T> in(Function<RoundTrip, List<T>> work) {
        return organization.call(() -> transactions.execute(_ -> work.apply(new RoundTrip(db))));
    }

    private RoundTrip.Answer<List<Long>> ask(RoundTrip trip) {
        var question = db.select(COUNTER.VALUE)
                .from(COUNTER)
                .where(COUNTER.TENANT_ID.eq(organization.id().value()))
                .orderBy(COUNTER.VALUE);
        return trip.ask(question, question.getSelect(), rows -> rows.map(row -> row.get(COUNTER.VALUE)));
    }

    private Query insert(String name, long value) {
        return db.insertInto(COUNTER)
                .set(COUNTER.TENANT_ID, organization.id().value())
                .set(COUNTER.NAME, name)
                .set(COUNTER.VALUE, value);
    }
}
