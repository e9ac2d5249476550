package dev.desirepath.advice;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;

/** Names the recommendations on one journey: a readable slug, and enough of a hash to tell two of a kind apart. */
final class RecommendationIds {

    private static final int BYTES = 3;

    private final String journey;
    private final MessageDigest hash;

    RecommendationIds(String journey) {
        this.journey = journey;
        try {
            this.hash = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }

    /** {@return the id of what is done there by that remedy} */
    String of(String remedy, Action action, List<Target> targets) {
        List<String> ids = new ArrayList<>(targets.size());
        for (Target target : targets) {
            ids.add(target.id());
        }
        Collections.sort(ids);
        String about = journey + "\n" + remedy + "\n" + action.name() + "\n" + String.join("\n", ids);
        byte[] digest = hash.digest(about.getBytes(StandardCharsets.UTF_8));
        return remedy + "-" + HexFormat.of().formatHex(digest, 0, BYTES);
    }
}
