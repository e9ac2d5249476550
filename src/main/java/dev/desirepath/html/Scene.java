package dev.desirepath.html;

import java.util.List;

/**
 * One stretch of the customer's walk.
 *
 * @param clock how much time has passed when it begins; empty where it begins at no moment of its own
 * @param unseen the names of the steps that happen in it and that the customer does not see
 * @param feels what is meant to be felt and what is felt in it
 * @param ranks the recommendations that act in it
 * @param tall how long it is to look, from 1 to 4
 */
public record Scene(
        Kind kind,
        String clock,
        String title,
        List<String> sentences,
        List<String> unseen,
        List<Feel> feels,
        List<Integer> ranks,
        int tall) {

    public Scene {
        sentences = List.copyOf(sentences);
        unseen = List.copyOf(unseen);
        feels = List.copyOf(feels);
        ranks = List.copyOf(ranks);
    }

    /** What sort of stretch it is. */
    public enum Kind {
        /** The customer takes part. */
        MEETING,
        /** The customer waits, or others work. */
        WAITING,
        /** The ways part, or several begin. */
        WAYS,
        END
    }

    static Scene of(Kind kind, String clock, String title, List<String> sentences) {
        return new Scene(kind, clock, title, sentences, List.of(), List.of(), List.of(), 1);
    }

    /** {@return the class that shows it as what it is} */
    public String tone() {
        return switch (kind) {
            case MEETING -> "meeting";
            case WAITING -> "waiting tall-" + tall;
            case WAYS -> "ways";
            case END -> "end";
        };
    }
}
