package org.sojourn.home;

import java.util.ArrayList;
import java.util.List;

/**
 * One point of a way with several.
 *
 * @param date when, or until when, in words; may be empty
 * @param state done, now, or empty for what is to come
 */
public record Stop(String text, String date, String state) {
    /** A way of which everything before a point is done. */
    static List<Stop> way(List<Stop> stops, int now) {
        List<Stop> way = new ArrayList<>();
        for (int at = 0; at < stops.size(); at++) {
            Stop stop = stops.get(at);
            way.add(new Stop(stop.text(), stop.date(), at < now ? "done" : at == now ? "now" : ""));
        }
        return way;
    }
}
