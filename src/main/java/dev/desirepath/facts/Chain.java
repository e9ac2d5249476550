package dev.desirepath.facts;

import dev.desirepath.journey.Answer;
import dev.desirepath.journey.Stated;
import java.util.ArrayList;
import java.util.List;

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
        return contacts.get(index).firstNumber();
    }

    /** {@return how many of the contacts one customer may make} */
    int length() {
        int longest = 0;
        for (int length : lengths) {
            longest = Math.max(longest, length);
        }
        return longest;
    }

    /** {@return the contacts after which another can come} */
    List<Conversation> repeated() {
        List<Conversation> repeated = new ArrayList<>();
        for (int index = 0; index < lengths.length; index++) {
            if (lengths[index] > 1) {
                repeated.add(contacts.get(index));
            }
        }
        return repeated;
    }

    /** {@return the first contact that left the need unresolved and after which another can come, else the first at all} */
    Conversation first() {
        return contacts.get(firstIndex());
    }

    private int firstIndex() {
        int first = -1;
        for (int index = 0; index < lengths.length; index++) {
            if (lengths[index] > 1 && isUnresolved(index)) {
                return index;
            }
            first = first < 0 && lengths[index] > 1 ? index : first;
        }
        return first;
    }

    private boolean isUnresolved(int index) {
        Stated<Answer> resolved = contacts.get(index).resolved();
        return resolved != null && resolved.value() == Answer.NO;
    }

    /** {@return the first contact that can come after it} */
    Conversation repeat() {
        int first = firstIndex();
        int repeat = first + 1;
        while (!flow.canFollow(number(first), number(repeat))) {
            repeat++;
        }
        return contacts.get(repeat);
    }
}
