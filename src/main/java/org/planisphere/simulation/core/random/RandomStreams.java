package org.planisphere.simulation.core.random;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/// Gives one random stream per purpose, so that adding a process never shifts the draws of another.
///
/// The generator is pinned by name, because the JDK may change its default. Its 256 bits of state
/// are the SHA-256 of seed and name: two names never share a stream, whatever order they are asked
/// in.
///
/// @param seed what a user gives to repeat a run
/// @param path names of the enclosing parts, each ended by a slash; empty at the top
public record RandomStreams(long seed, String path) {
    /// Name of the pinned generator, as results report it.
    public static final String ALGORITHM = "L64X128MixRandom";

    private static final RandomGeneratorFactory<RandomGenerator> GENERATORS =
            RandomGeneratorFactory.of(ALGORITHM);

    public RandomStreams(long seed) {
        this(seed, "");
    }

    /// The streams of a part: a run among several, a link, a store.
    public RandomStreams within(String part) {
        return new RandomStreams(seed, path + part + "/");
    }

    /// A new generator for one purpose; the same name gives the same draws again.
    public RandomGenerator named(String purpose) {
        byte[] name = (path + purpose).getBytes(StandardCharsets.UTF_8);
        ByteBuffer key = ByteBuffer.allocate(Long.BYTES + name.length).putLong(seed).put(name);
        return GENERATORS.create(sha256().digest(key.array()));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}
