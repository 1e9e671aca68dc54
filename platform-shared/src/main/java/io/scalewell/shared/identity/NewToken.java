package io.scalewell.shared.identity;

/**
 * A token that was just created.
 *
 * @param secret what goes after {@code Bearer}; shown this once, only its hash is kept
 */
public record NewToken(Token token, String secret) {

    @Override
    public String toString() {
        return "NewToken[" + token.id() + "]";
    }
}
