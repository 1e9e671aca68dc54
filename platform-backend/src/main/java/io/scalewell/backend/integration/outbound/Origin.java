package io.scalewell.backend.integration.outbound;

import io.scalewell.backend.integration.outbound.OutboundFailure.Reason;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import org.apache.hc.core5.http.HttpHost;

/** Scheme, host and port of an address: what is connected to, and what a secret is meant for. */
record Origin(String scheme, String host, int port) {

    private static final int URL_LENGTH = 4_096;

    /** Throws {@link OutboundFailure} when it is not an address that may be called. */
    static Origin of(URI url) {
        String scheme = url.getScheme() == null ? "" : url.getScheme().toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            throw refused("Only http and https addresses can be called.");
        }
        String host = url.getHost();
        if (host == null || host.isEmpty() || host.contains("%")) {
            throw refused("The address has no host name that can be read.");
        }
        if (url.getRawUserInfo() != null) {
            throw refused("The address holds a user name; use a connection for credentials.");
        }
        if (url.toString().length() > URL_LENGTH) {
            throw refused("The address is too long.");
        }
        int port = url.getPort() >= 0 ? url.getPort() : scheme.equals("https") ? 443 : 80;
        if (port < 1 || port > 65_535) {
            throw refused("The address has no port that can be called.");
        }
        return new Origin(scheme, bare(host), port);
    }

    /** The address that a redirect leads to. */
    static URI redirected(URI from, String location) {
        try {
            int fragment = location.indexOf('#');
            return from.resolve(new URI(fragment < 0 ? location : location.substring(0, fragment)));
        } catch (URISyntaxException e) {
            throw new OutboundFailure(Reason.REFUSED_TARGET, "The redirect leads to something that is no address.", e);
        }
    }

    HttpHost asHost() {
        return new HttpHost(scheme, host, port);
    }

    private static String bare(String host) {
        String lower = host.toLowerCase(Locale.ROOT);
        boolean bracketed = lower.startsWith("[") && lower.endsWith("]");
        String name = bracketed ? lower.substring(1, lower.length() - 1) : lower;
        return name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
    }

    private static OutboundFailure refused(String sentence) {
        return new OutboundFailure(Reason.REFUSED_TARGET, sentence);
    }
}
