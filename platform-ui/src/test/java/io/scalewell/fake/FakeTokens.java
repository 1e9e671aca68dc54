package io.scalewell.fake;

import io.scalewell.shared.identity.NewToken;
import io.scalewell.shared.identity.Scope;
import io.scalewell.shared.identity.Token;
import io.scalewell.shared.identity.TokenId;
import io.scalewell.shared.identity.Tokens;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@link Tokens} in memory. */
public final class FakeTokens implements Tokens {

    private final FakeWorld world;

    public FakeTokens(FakeWorld world) {
        this.world = world;
    }

    @Override
    public List<Token> list() {
        synchronized (world) {
            world.enter();
            return List.copyOf(world.tokens);
        }
    }

    @Override
    public NewToken create(String name, Set<Scope> scopes, @Nullable Instant expiresAt) {
        synchronized (world) {
            world.enter();
            var id = new TokenId(UUID.randomUUID());
            var token = new Token(id, name, world.me().id(), scopes, world.now(), expiresAt, null);
            world.tokens.add(token);
            return new NewToken(token, "sw_" + id.value().toString().replace("-", ""));
        }
    }

    @Override
    public void revoke(TokenId id) {
        synchronized (world) {
            world.enter();
            world.tokens.removeIf(token -> token.id().equals(id));
        }
    }
}
