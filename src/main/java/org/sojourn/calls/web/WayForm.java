package org.sojourn.calls.web;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.sojourn.calls.rules.Groups;
import org.sojourn.calls.rules.LotteryKind;
import org.sojourn.calls.rules.Procedure;
import org.sojourn.calls.rules.RuleBook;
import org.sojourn.calls.rules.SeatRule;
import org.sojourn.calls.rules.SeatRules;

/** How places are given, while it is being typed. */
public class WayForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private Procedure procedure;
    private LotteryKind lottery;
    private String wishes;
    private String classes;

    static WayForm of(RuleBook book) {
        WayForm form = new WayForm();
        form.procedure = book.seats().procedure();
        form.lottery = book.lottery();
        int most = book.seats().mostWishes();
        form.wishes = most == 0 ? null : Integer.toString(most);
        form.classes = String.join(", ", book.seats().classes());
        return form;
    }

    SeatRules seats(List<SeatRule> rules) {
        List<String> groups = classes == null
                ? List.of()
                : Arrays.stream(classes.split("[,;]"))
                        .filter(group -> !group.isBlank())
                        .map(Groups::code)
                        .toList();
        boolean any = wishes == null || wishes.isBlank();
        return new SeatRules(procedure, any ? 0 : Typed.whole(wishes), groups, rules);
    }

    public Procedure[] getProcedures() {
        return Procedure.values();
    }

    public LotteryKind[] getLotteries() {
        return LotteryKind.values();
    }

    public Procedure getProcedure() {
        return procedure;
    }

    public void setProcedure(Procedure procedure) {
        this.procedure = procedure;
    }

    public LotteryKind getLottery() {
        return lottery;
    }

    public void setLottery(LotteryKind lottery) {
        this.lottery = lottery;
    }

    public String getWishes() {
        return wishes;
    }

    public void setWishes(String wishes) {
        this.wishes = wishes;
    }

    public String getClasses() {
        return classes;
    }

    public void setClasses(String classes) {
        this.classes = classes;
    }
}
