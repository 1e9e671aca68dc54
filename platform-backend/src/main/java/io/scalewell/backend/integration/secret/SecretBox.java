package io.scalewell.backend.integration.secret;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.Configuration;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig2026;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import io.scalewell.backend.tenancy.Keysets;
import io.scalewell.shared.tenancy.OrganizationId;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Seals and opens secrets (P27). Every organization has a keyset of its own, wrapped by the master key with the organization
 * as associated data; every secret is bound to its place. Safe for use by many threads.
 */
public final class SecretBox {

    private static final Configuration CIPHERS = AeadConfig2026.get();
    private static final int LARGEST = 65_536;
    private static final int KEPT = 10_000;

    private final MasterKey masterKey;
    private final Keysets keysets;
    private final Map<OrganizationId, Aead> opened = new ConcurrentHashMap<>();

    public SecretBox(MasterKey masterKey, Keysets keysets) {
        this.masterKey = masterKey;
        this.keysets = keysets;
    }

    /** Encrypts a secret for one place; the result differs each time. */
    public byte[] seal(SecretPlace place, byte[] secret) {
        if (secret.length > LARGEST) {
            throw new IllegalArgumentException("The secret is longer than " + LARGEST + " bytes");
        }
        try {
            return keys(place.organization()).encrypt(secret, place.associatedData());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The secret cannot be sealed", e);
        }
    }

    public byte[] seal(SecretPlace place, String secret) {
        return seal(place, secret.getBytes(StandardCharsets.UTF_8));
    }

    /** Decrypts what was sealed for this place; throws {@link SealBroken} for anything else. */
    public byte[] open(SecretPlace place, byte[] sealed) {
        try {
            return keys(place.organization()).decrypt(sealed, place.associatedData());
        } catch (GeneralSecurityException e) {
            throw new SealBroken("A secret of " + place.row() + " cannot be opened", e);
        }
    }

    public String openText(SecretPlace place, byte[] sealed) {
        return new String(open(place, sealed), StandardCharsets.UTF_8);
    }

    private Aead keys(OrganizationId organization) {
        Aead known = opened.get(organization);
        if (known != null) {
            return known;
        }
        byte[] wrapped =
                keysets.find(organization).orElseGet(() -> keysets.addIfAbsent(organization, newKeyset(organization)));
        Aead keys = unwrap(organization, wrapped);
        if (opened.size() >= KEPT) {
            opened.clear();
        }
        opened.put(organization, keys);
        return keys;
    }

    private byte[] newKeyset(OrganizationId organization) {
        try {
            KeysetHandle handle = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, CIPHERS);
            return TinkProtoKeysetFormat.serializeEncryptedKeyset(
                    handle, masterKey.aead(), name(organization), CIPHERS);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A keyset cannot be made", e);
        }
    }

    private Aead unwrap(OrganizationId organization, byte[] wrapped) {
        try {
            return TinkProtoKeysetFormat.parseEncryptedKeyset(wrapped, masterKey.aead(), name(organization), CIPHERS)
                    .getPrimitive(CIPHERS, Aead.class);
        } catch (GeneralSecurityException e) {
            throw new SealBroken("The keys of organization " + organization + " were wrapped by another master key", e);
        }
    }

    private static byte[] name(OrganizationId organization) {
        return organization.toString().getBytes(StandardCharsets.UTF_8);
    }
}
