package dev.desirepath.advice;

import java.util.List;

/**
 * Something that the journey does not say and on which rules hang: one question for each missing key.
 *
 * @param key the key of the journey file that would answer it
 * @param asked the question in words
 * @param elements the ids of the elements that it is asked of, in the order of the file
 * @param rules the ids of the rules that wait for the answer, sorted
 */
public record Question(String key, String asked, List<String> elements, List<String> rules) {

    public Question {
        elements = List.copyOf(elements);
        rules = List.copyOf(rules);
    }
}
