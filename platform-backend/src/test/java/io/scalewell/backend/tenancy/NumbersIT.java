package io.scalewell.backend.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import io.scalewell.fixture.BackendTest;
import io.scalewell.fixture.TestOrganization;
import io.scalewell.fixture.TestOrganizations;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

@BackendTest
class NumbersIT {

    private static final String NAME = "run:NUM";

    @Autowired
    private TestOrganizations organizations;

    @Autowired
    private Numbers numbers;

    @Autowired
    private TransactionOperations transactions;

    @Test
    void givesNoNumberTwiceWhenManyTakeAtOnce() throws ExecutionException, InterruptedException {
        TestOrganization organization = organizations.create();
        List<Future<Long>> taken = new ArrayList<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int count = 0; count < 60; count++) {
                taken.add(threads.submit(() -> take(organization)));
            }
        }

        List<Long> found = new ArrayList<>();
        for (Future<Long> each : taken) {
            found.add(each.get());
        }
        assertThat(found)
                .containsExactlyInAnyOrderElementsOf(
                        LongStream.rangeClosed(1, 60).boxed().toList());
    }

    @Test
    void doesNotWaitForTransactionThatTookOne() throws Exception {
        TestOrganization organization = organizations.create();
        CountDownLatch took = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Long> first = threads.submit(() -> organization.call(() -> transactions.execute(_ -> {
                long number = take(organization);
                took.countDown();
                await(end);
                return number;
            })));
            assertThat(took.await(10, TimeUnit.SECONDS)).isTrue();

            assertThat(take(organization)).isEqualTo(2);

            end.countDown();
            assertThat(first.get()).isEqualTo(1);
        }
    }

    @Test
    void countsForEachOrganizationByItself() {
        take(organizations.create());

        assertThat(take(organizations.create())).isEqualTo(1);
    }

    private long take(TestOrganization organization) {
        return numbers.take(organization.id().value(), NAME);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
