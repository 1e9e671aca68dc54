package io.scalewell.backend.identity;

import io.scalewell.shared.problem.Invalid;
import io.scalewell.shared.problem.Overloaded;
import io.scalewell.shared.text.Message;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Hashes passwords with Argon2id. Each hash takes 16 MiB and a core for some time, so only as many run at once as there are cores;
 * who waits for more than a moment is told to come back.
 */
@Component
class Passwords {

    static final int MIN_LENGTH = 10;
    static final int MAX_LENGTH = 200;

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final Argon2PasswordEncoder encoder = Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    private final Semaphore running =
            new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors()));

    /** Compared when there is nothing to compare with, so that this takes as long. */
    private final String nobody = hash(Secrets.next());

    /** Throws {@link Invalid} for a password that is too short or too long; anything else is the person's choice. */
    String hashChecked(String password) {
        int length = password.codePointCount(0, password.length());
        if (length < MIN_LENGTH || length > MAX_LENGTH) {
            throw new Invalid("/password", Message.of("member.password", MIN_LENGTH, MAX_LENGTH));
        }
        return bounded(() -> hash(password));
    }

    /** Whether the password fits; takes the same time when there is no hash. */
    boolean fits(String password, @Nullable String hash) {
        if (password.length() > MAX_LENGTH * 2) {
            return false;
        }
        boolean fits = bounded(() -> encoder.matches(password, hash == null ? nobody : hash));
        return fits && hash != null;
    }

    private String hash(String password) {
        String hash = encoder.encode(password);
        if (hash == null) {
            throw new IllegalStateException("The password was not hashed");
        }
        return hash;
    }

    private <R> R bounded(Supplier<R> work) {
        try {
            if (!running.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new Overloaded(Message.of("limit.sign-in"), PATIENCE);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Overloaded(Message.of("limit.stopping"), PATIENCE);
        }
        try {
            return work.get();
        } finally {
            running.release();
        }
    }
}
