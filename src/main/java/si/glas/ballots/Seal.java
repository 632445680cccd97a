package si.glas.ballots;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Closes and opens the envelopes of one ballot: AES-256 in GCM, a nonce of 96 random bits before the ciphertext. */
record Seal(BallotId ballot, SecretKeySpec key) {

    static final int KEY_BYTES = 32;

    /** All envelopes have the same size, so that none tells by its own what is in it. */
    private static final int CONTENT_BYTES = 256;

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    static Seal of(BallotId ballot, byte[] key) {
        return new Seal(ballot, new SecretKeySpec(key, "AES"));
    }

    byte[] close(String content) {
        byte[] bytes = content.getBytes(UTF_8);
        if (bytes.length >= CONTENT_BYTES) {
            throw new IllegalArgumentException("No envelope is large enough for " + bytes.length + " bytes");
        }
        byte[] padded = Arrays.copyOf(bytes, CONTENT_BYTES);
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        byte[] sealed = run(Cipher.ENCRYPT_MODE, nonce, padded);
        return ByteBuffer.allocate(nonce.length + sealed.length)
                .put(nonce)
                .put(sealed)
                .array();
    }

    /** @throws IllegalStateException if it was closed with another key, for another ballot, or has been changed */
    String open(byte[] envelope) {
        byte[] nonce = Arrays.copyOf(envelope, NONCE_BYTES);
        byte[] sealed = Arrays.copyOfRange(envelope, NONCE_BYTES, envelope.length);
        String padded = new String(run(Cipher.DECRYPT_MODE, nonce, sealed), UTF_8);
        return padded.substring(0, padded.indexOf('\0'));
    }

    private byte[] run(int mode, byte[] nonce, byte[] input) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(ballot.toString().getBytes(UTF_8));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("An envelope of " + ballot + " cannot be read", e);
        }
    }

    /** Nothing of the key. */
    @Override
    public String toString() {
        return "seal of " + ballot;
    }
}
