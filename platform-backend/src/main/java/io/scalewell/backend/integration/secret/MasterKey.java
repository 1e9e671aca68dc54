package io.scalewell.backend.integration.secret;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.aead.AeadConfig2026;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.util.SecretBytes;
import java.security.GeneralSecurityException;
import java.util.Base64;

/** Wraps the keysets of the organizations. It is never in the database. */
public final class MasterKey {

    static final int LENGTH = 32;

    private final Aead aead;

    @AccessesPartialKey
    private MasterKey(byte[] bytes) {
        try {
            AesGcmParameters parameters = AesGcmParameters.builder()
                    .setKeySizeBytes(LENGTH)
                    .setIvSizeBytes(12)
                    .setTagSizeBytes(16)
                    .setVariant(AesGcmParameters.Variant.NO_PREFIX)
                    .build();
            AesGcmKey key = AesGcmKey.builder()
                    .setParameters(parameters)
                    .setKeyBytes(SecretBytes.copyFrom(bytes, InsecureSecretKeyAccess.get()))
                    .build();
            aead = KeysetHandle.newBuilder()
                    .addEntry(KeysetHandle.importKey(key).withFixedId(1).makePrimary())
                    .build()
                    .getPrimitive(AeadConfig2026.get(), Aead.class);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The master key cannot be used", e);
        }
    }

    /**
     * Reads 32 bytes in base64.
     *
     * @throws IllegalArgumentException when it is anything else; the message does not repeat it
     */
    public static MasterKey of(String base64) {
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(base64.strip());
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("The master key is not base64");
        }
        if (bytes.length != LENGTH) {
            throw new IllegalArgumentException("The master key has " + bytes.length + " bytes instead of " + LENGTH);
        }
        return new MasterKey(bytes);
    }

    Aead aead() {
        return aead;
    }
}
