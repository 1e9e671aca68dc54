package io.scalewell.backend.identity;

/**
 * Knows who is calling: the {@link ScopedValue} of {@link #CURRENT} where one is bound (jobs, automations, the demo loader),
 * else the authentication of the request.
 */
public interface Callers {

    /** Bound while something acts for somebody outside a request. */
    ScopedValue<Caller> CURRENT = ScopedValue.newInstance();

    /** Throws {@code AuthenticationCredentialsNotFoundException} when nobody is calling. */
    Caller current();
}
