package dev.makegood.benchmarks.evaluation;

import dev.makegood.language.Compilation;
import dev.makegood.language.RuleSet;
import dev.makegood.language.RuleSetCompiler;
import dev.makegood.language.RuleSetFiles;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A generated policy in our language. */
final class PolicyText {
    private static final int RULES_A_FILE = 100;
    private static final String RULE_SET = """
        id: generated
        title: { en: Generated, vi: Sinh tự động }
        purpose: { en: Benchmark, vi: Đo tốc độ }
        """;
    private static final String VOCABULARY = """
        types:
          Case:
            label: { en: Case, vi: Hồ sơ }
            attributes:
              issue: { type: text, label: { en: Issue, vi: Vấn đề } }
              channel: { type: text, label: { en: Channel, vi: Kênh } }
              region: { type: text, label: { en: Region, vi: Vùng } }
              priority: { type: integer, label: { en: Priority, vi: Ưu tiên } }
              ageDays: { type: integer, label: { en: Age, vi: Tuổi } }
          Customer:
            label: { en: Customer, vi: Khách hàng }
            attributes:
              tier: { type: text, label: { en: Tier, vi: Hạng } }
              limit: { type: integer, label: { en: Limit, vi: Hạn mức } }
          Agent:
            label: { en: Agent, vi: Nhân viên }
            attributes:
              limit: { type: integer, label: { en: Limit, vi: Hạn mức } }
          Order:
            key: orders
            cardinality: many
            label: { en: Order, vi: Đơn hàng }
            attributes:
              status: { type: text, label: { en: Status, vi: Trạng thái } }
              category: { type: text, label: { en: Category, vi: Loại } }
              channel: { type: text, label: { en: Channel, vi: Kênh } }
              amount: { type: integer, label: { en: Amount, vi: Số tiền } }
              lateDays: { type: integer, label: { en: Late, vi: Trễ } }
          Event:
            key: events
            cardinality: many
            label: { en: Event, vi: Sự kiện }
            attributes:
              kind: { type: text, label: { en: Kind, vi: Loại } }
              channel: { type: text, label: { en: Channel, vi: Kênh } }
              minutes: { type: integer, label: { en: Minutes, vi: Phút } }
        """;

    private PolicyText() {}

    static RuleSetFiles files(GeneratedPolicy policy) {
        var texts = new TreeMap<String, String>();
        texts.put(RuleSetFiles.RULE_SET, RULE_SET);
        texts.put(RuleSetFiles.VOCABULARY, VOCABULARY);
        for (int from = 0; from < policy.rules().size(); from += RULES_A_FILE) {
            var text = new StringBuilder();
            for (int i = from; i < Math.min(policy.rules().size(), from + RULES_A_FILE); i++) {
                text.append(rule("r" + (i + 1), policy.rules().get(i), i));
            }
            texts.put("%srules-%05d.drl".formatted(RuleSetFiles.RULES, from), text.toString());
        }
        return new RuleSetFiles(texts);
    }

    static RuleSet compiled(RuleSetFiles files) {
        return switch (RuleSetCompiler.compile(files)) {
            case Compilation.Compiled(var ruleSet) -> ruleSet;
            case Compilation.Rejected(var diagnostics) ->
                throw new IllegalStateException(diagnostics.getFirst().toString());
        };
    }

    private static String rule(String name, List<Part> parts, int number) {
        return "rule \"%s\" salience %d when\n%sthen outcome.gesture(POINTS, GOODWILL, %d); end\n"
                .formatted(
                        name,
                        number % 10,
                        parts.stream().map(part -> "  " + part.drl() + "\n").collect(Collectors.joining()),
                        10 + number % 90);
    }
}
