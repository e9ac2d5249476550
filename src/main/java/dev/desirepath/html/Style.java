package dev.desirepath.html;

import dev.desirepath.picture.JourneyPicture;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** The one style element of a page, and the policy that allows it and nothing else. */
public final class Style {

    private final String rules;

    Style(String rules) {
        this.rules = "\n" + rules.strip() + "\n" + JourneyPicture.style().strip() + "\n";
    }

    /** {@return everything between the tags of the style element} */
    public String rules() {
        return rules;
    }

    /** {@return the content security policy: nothing is loaded or run, and only this style applies} */
    public String policy() {
        return "default-src 'none'; style-src 'sha256-" + hash() + "'; base-uri 'none'; form-action 'none'";
    }

    private String hash() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(rules.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
