package dev.desirepath.proof;

import dev.desirepath.proof.Proof.RuleText;
import dev.desirepath.rules.Answerable;
import dev.desirepath.rules.Pack;
import dev.desirepath.rules.Packs;
import dev.desirepath.rules.Rule;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Where rules are written, with the hash of their text. */
final class RuleTexts {

    private final Packs packs;

    RuleTexts(Packs packs) {
        this.packs = packs;
    }

    RuleText of(Rule rule) {
        Pack pack = packs.packOf(rule);
        return new RuleText(
                rule.id(),
                rule.name(),
                pack.name(),
                pack.version(),
                rule.file(),
                rule.place().line(),
                rule.lastLine(),
                sha256(rule.text()),
                Answerable.of(rule));
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}
