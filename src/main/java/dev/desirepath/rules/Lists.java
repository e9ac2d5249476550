package dev.desirepath.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lists and maps with one thing more, the old ones left as they are. */
final class Lists {

    private Lists() {}

    static <T> List<T> plus(List<T> list, T one) {
        List<T> longer = new ArrayList<>(list);
        longer.add(one);
        return longer;
    }

    static <T> List<T> plusAll(List<T> list, List<T> more) {
        if (more.isEmpty()) {
            return list;
        }
        List<T> longer = new ArrayList<>(list);
        longer.addAll(more);
        return longer;
    }

    static Map<String, Object> plus(Map<String, Object> map, String key, Object value) {
        Map<String, Object> larger = new LinkedHashMap<>(map);
        larger.put(key, value);
        return larger;
    }
}
