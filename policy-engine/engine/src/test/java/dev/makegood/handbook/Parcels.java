package dev.makegood.handbook;

import dev.makegood.evaluation.Limits;
import dev.makegood.evaluation.RuleSetEvaluator;
import dev.makegood.golden.GoldenCases;
import dev.makegood.language.Compilation;
import dev.makegood.language.RuleSet;
import dev.makegood.language.RuleSetCompiler;
import dev.makegood.language.RuleSetFiles;
import java.util.List;
import java.util.TreeMap;

/** A small rule set about late parcels, with its golden cases. */
final class Parcels {
    private static final RuleSetFiles FILES = files();

    static final RuleSet RULE_SET = compiled();

    private Parcels() {}

    static List<SolvedCase> cases() {
        var evaluator = RuleSetEvaluator.of(RULE_SET, Limits.DEFAULT);
        return SolvedCase.of(GoldenCases.in(FILES), RULE_SET.vocabulary(), evaluator::evaluate);
    }

    private static RuleSet compiled() {
        return switch (RuleSetCompiler.compile(FILES)) {
            case Compilation.Compiled(var ruleSet) -> ruleSet;
            case Compilation.Rejected(var diagnostics) -> throw new AssertionError(diagnostics.toString());
        };
    }

    private static RuleSetFiles files() {
        var files = new TreeMap<String, String>();
        files.put("rule-set.yaml", """
            id: parcels
            title: { en: Late parcels, vi: Bưu kiện trễ }
            purpose: { en: What a late parcel is worth, vi: Bưu kiện trễ được đền gì }
            owner: parcel-care
            stages: [derive, propose]
            brand: { mission: { en: On time, vi: Đúng hẹn }, tone: informal, forbidden: [FREE_GIFT] }
            sources:
              - title: { en: Terms of carriage, vi: Điều khoản vận chuyển }
                address: https://parcels.example/terms
                clauses: { late: { en: Two days late the fee is paid back, vi: Trễ hai ngày thì hoàn phí } }
              - title: { en: Our policy, vi: Chính sách của chúng ta }
                own: true
                clauses: { much: { en: Much money is agreed first, vi: Số tiền lớn cần được duyệt trước } }
            reasons: { LATE: { en: The parcel is late, vi: Bưu kiện bị trễ } }
            parameters:
              lateFee:
                type: money
                value: 1250000 VND
                aspirational: 2000000 VND
                source: ours
                label: { en: Fee paid back, vi: Phí được hoàn }
                clause: late
              lateDays:
                type: number
                value: 2
                unit: days
                source: statute
                label: { en: Days that are late, vi: Số ngày tính là trễ }
            terms: { figure: { en: Points, vi: Số điểm } }
            texts:
              "Write about {kind}.": "Viết về {kind}."
              "TOO_LATE": { en: Punctuality, vi: Đúng giờ }
            readings:
              - question: { en: Is the day of sending counted?, vi: Có tính ngày gửi không? }
                reading: { en: "No.", vi: Không. }
            """);
        files.put("vocabulary.yaml", """
            types:
              Parcel:
                label: { en: Parcel, vi: Bưu kiện }
                attributes:
                  daysLate:
                    type: integer
                    unit: days
                    label: { en: Days late, vi: Số ngày trễ }
                    question: { en: How late is it?, vi: Trễ mấy ngày? }
                  daysEarly:
                    type: integer
                    unit: days
                    label: { en: Days early, vi: Số ngày sớm }
                    question: { en: How early is it?, vi: Sớm mấy ngày? }
                    whenUnknown: { assume: 0 }
                  value: { type: money, label: { en: Value, vi: Giá trị } }
                  kind:
                    type: enumeration
                    values: { BOOK: { en: Book, vi: Sách }, GLASS: { en: Glass, vi: Thủy tinh } }
                    label: { en: What is in it, vi: Bên trong có gì }
                  signed: { type: boolean, whenUnknown: { assume: false }, label: { en: Signed for, vi: Đã ký nhận } }
              Late:
                owner: rules
                label: { en: The parcel is late, vi: Bưu kiện bị trễ }
                attributes: {}
            actions: { CLAIM: { en: Claim, vi: Khiếu nại } }
            """);
        files.put("rules/late.drl", """
            rule "Two days late is late" @title(vi = "Trễ hai ngày là trễ") @clause("late")
              agenda-group "derive"
            when Parcel( daysLate >= param.lateDays ) then insertLogical(new Late()); end

            rule "A late parcel: the fee is paid back" @title(vi = "Bưu kiện trễ: hoàn phí") @clause("late")
            when Late() then
              outcome.gesture(REFUND, GOODWILL, param.lateFee).reason("LATE").group("MAIN").term("figure", 3).term("other", 4);
            end

            rule "In time there is no claim" @title(vi = "Đúng hẹn thì không khiếu nại")
            when Parcel( daysLate < param.lateDays ) then outcome.refuse(CLAIM); end

            rule "Far too early there is a claim" @title(vi = "Quá sớm thì được khiếu nại") salience 3
            when Parcel( daysLate < 0, daysEarly > 5 ) then outcome.permit(CLAIM); end

            rule "A gift" @title(vi = "Một món quà")
            when Late() then outcome.gesture(FREE_GIFT, GOODWILL, 1); end

            rule "Very late is a breach" @title(vi = "Rất trễ là vi phạm")
            when $p : Parcel( daysLate > 20 ) then
              outcome.breach("TOO_LATE", $p.daysLate, 20);
              outcome.task(TRAINING, "Write about " + $p.kind + ".");
            end

            rule "Much money is agreed first" @title(vi = "Số tiền lớn cần duyệt trước") @clause("much")
              salience 5
            when Late() Parcel( value > money("9000000 VND") ) then outcome.approval(MANAGER); end
            """);
        files.put("cases/late.yaml", """
            - title: late
              facts: { parcel: { daysLate: 2, value: 100 VND, kind: GLASS, signed: true } }
            - title: later, and plainer
              facts: { parcel: { daysLate: 9, value: 100 VND } }
            - title: in time
              facts: { parcel: { daysLate: 1 } }
            - title: dear
              facts: { parcel: { daysLate: 3, value: 9500000 VND } }
            - title: nothing is known
              facts: { parcel: {} }
            - title: another vocabulary
              facts: { letter: {} }
            """);
        return new RuleSetFiles(files);
    }
}
