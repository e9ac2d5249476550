package dev.desirepath.facts;

import dev.desirepath.journey.Answer;
import dev.desirepath.journey.Stated;
import java.util.List;
import java.util.stream.IntStream;

/** The contacts of one need: which of them a customer may make after which, exclusive branches apart. */
final class Chain {

    private final List<Conversation> contacts;
    private final FlowGraph flow;
    private final int[] lengths;

    /** Takes the contacts in the order of the flow. */
    Chain(List<Conversation> contacts, FlowGraph flow) {
        this.contacts = contacts;
        this.flow = flow;
        this.lengths = new int[contacts.size()];
        for (int index = contacts.size() - 1; index >= 0; index--) {
            lengths[index] = 1 + longestAfter(index);
        }
    }

    private int longestAfter(int index) {
        int longest = 0;
        for (int later = index + 1; later < lengths.length; later++) {
            if (lengths[later] > longest && flow.canFollow(number(index), number(later))) {
                longest = lengths[later];
            }
        }
        return longest;
    }

    private int number(int index) {
        return flow.number(contacts.get(index).first().id());
    }

    /** {@return how many of the contacts one customer may make} */
    int length() {
        return IntStream.of(lengths).max().orElse(0);
    }

    /** {@return the contacts after which another can come} */
    List<Conversation> repeated() {
        return IntStream.range(0, lengths.length)
                .filter(index -> lengths[index] > 1)
                .mapToObj(contacts::get)
                .toList();
    }

    /** {@return the first contact that left the need unresolved and after which another can come, else the first at all} */
    Conversation first() {
        return contacts.get(firstIndex());
    }

    private int firstIndex() {
        List<Integer> followed = IntStream.range(0, lengths.length)
                .filter(index -> lengths[index] > 1)
                .boxed()
                .toList();
        return followed.stream().filter(this::isUnresolved).findFirst().orElse(followed.get(0));
    }

    private boolean isUnresolved(int index) {
        Stated<Answer> resolved = contacts.get(index).resolved();
        return resolved != null && resolved.value() == Answer.NO;
    }

    /** {@return the first contact that can come after it} */
    Conversation repeat() {
        int first = firstIndex();
        int repeat = IntStream.range(first + 1, lengths.length)
                .filter(index -> flow.canFollow(number(first), number(index)))
                .findFirst()
                .orElseThrow();
        return contacts.get(repeat);
    }
}
