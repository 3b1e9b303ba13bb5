package org.sojourn.calls.web;

import java.io.Serializable;
import org.sojourn.calls.rules.Groups;
import org.sojourn.calls.rules.SeatRule;

/** One rule about seats while it is being typed. */
public class SeatLine implements Serializable {
    private static final long serialVersionUID = 1L;

    private SeatRule.Kind kind;
    private String where;
    private String category;
    private String number;

    static SeatLine of(SeatRule rule) {
        SeatLine line = new SeatLine();
        line.kind = rule.kind();
        line.where = rule.where();
        line.category = rule.category();
        line.number = Integer.toString(rule.number());
        return line;
    }

    static SeatLine of(SeatRule.Kind kind) {
        return of(new SeatRule(kind, "", "", kind == SeatRule.Kind.UNITS ? 2 : 1));
    }

    SeatRule rule() {
        String group = kind.namesAGroup() && category != null ? Groups.code(category) : "";
        int seats = kind == SeatRule.Kind.OPEN_FIRST ? 0 : Typed.whole(number);
        return new SeatRule(kind, Typed.code(where), group, seats);
    }

    public SeatRule.Kind getKind() {
        return kind;
    }

    public boolean isForAGroup() {
        return kind.namesAGroup();
    }

    public boolean isCounted() {
        return kind != SeatRule.Kind.OPEN_FIRST;
    }

    public String getWhere() {
        return where;
    }

    public void setWhere(String where) {
        this.where = where;
    }

    public String getCategory() {
        return category;
    }

    public void setCategory(String category) {
        this.category = category;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
