package dev.makegood.testing;

import dev.makegood.language.Compilation;
import dev.makegood.language.Diagnostic;
import dev.makegood.language.RuleSet;
import dev.makegood.language.RuleSetCompiler;
import dev.makegood.language.RuleSetFiles;
import dev.makegood.vocabulary.FactType;
import dev.makegood.vocabulary.Facts;
import dev.makegood.vocabulary.FactsReader;
import dev.makegood.vocabulary.FactsReading;
import dev.makegood.vocabulary.Vocabulary;
import java.util.EnumSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** A small shop: customers with orders and their items, and what rules derive of them. */
public final class RuleSets {
    public static final String VOCABULARY = """
        types:
          Customer:
            label: { en: Customer, vi: Khách hàng }
            attributes:
              tier: { type: enumeration, values: { GOLD: { en: Gold, vi: Vàng }, BASIC: { en: Basic, vi: Thường } }, label: { en: Tier, vi: Hạng } }
              age: { type: integer, min: 0, max: 150, label: { en: Age, vi: Tuổi } }
              vip: { type: boolean, whenUnknown: { assume: false }, label: { en: VIP, vi: VIP } }
              since: { type: date, label: { en: Since, vi: Từ } }
              address: { type: Address, label: { en: Address, vi: Địa chỉ } }
          Address:
            label: { en: Address, vi: Địa chỉ }
            attributes:
              city: { type: text, label: { en: City, vi: Thành phố } }
          Order:
            key: orders
            cardinality: many
            label: { en: Order, vi: Đơn hàng }
            attributes:
              id: { type: text, required: true, label: { en: Number, vi: Số } }
              total: { type: money, label: { en: Total, vi: Tổng } }
              deposit: { type: money, label: { en: Deposit, vi: Đặt cọc } }
              items: { type: list of Item, label: { en: Items, vi: Món } }
              tags: { type: list of text, label: { en: Tags, vi: Nhãn } }
          Item:
            cardinality: many
            label: { en: Item, vi: Món }
            attributes:
              price: { type: decimal, label: { en: Price, vi: Giá } }
              broken: { type: boolean, label: { en: Broken, vi: Hỏng } }
          Budget:
            owner: server
            key: budgets
            cardinality: many
            label: { en: Budget, vi: Ngân sách }
            attributes:
              scope: { type: text, label: { en: Scope, vi: Phạm vi } }
              limit: { type: money, label: { en: Limit, vi: Giới hạn } }
              used: { type: money, label: { en: Used, vi: Đã dùng } }
              approver: { type: text, label: { en: Approver, vi: Người duyệt } }
          Loyal:
            owner: rules
            label: { en: Loyal, vi: Trung thành }
            attributes:
              why: { type: text, label: { en: Why, vi: Vì sao } }
              years: { type: decimal, label: { en: Years, vi: Số năm } }
          Rank:
            owner: rules
            label: { en: Rank, vi: Bậc }
            attributes:
              level: { type: integer, min: 1, max: 999, label: { en: Level, vi: Cấp } }
        actions:
          REOPEN: { en: Reopen, vi: Mở lại }
          CLOSE: { en: Close, vi: Đóng }
        """;

    private static final String RULE_SET = """
        id: shop
        title: { en: Shop, vi: Cửa hàng }
        purpose: { en: Tests, vi: Kiểm thử }
        selection: SELECTION
        sources:
          - address: https://example.org/policy
            clauses:
              returns: { en: Returns are welcome, vi: Được trả hàng }
        reasons:
          WHY: { en: Because, vi: Bởi vì }
        eventDate: customer.since
        parameters:
          largeAge: { type: number, unit: years, value: 60, aspirational: 50, source: ours, label: { en: Large age, vi: Tuổi cao }, clause: returns }
          fee:
            type: money
            source: published
            label: { en: Fee, vi: Phí }
            values: [ { value: 5 EUR }, { from: 2027-01-02, value: 7 EUR }, { from: 2028-01-01, value: 9 EUR } ]
          patience: { type: duration, value: P30D, source: statute, label: { en: Patience, vi: Kiên nhẫn } }
          share: { type: percent, source: ours, label: { en: Share, vi: Phần }, values: [ { from: 2027-01-02, value: 10 } ] }
        """;

    private static final YAMLMapper MAPPER = YAMLMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private RuleSets() {}

    public static RuleSet shop(String rules) {
        return compiled(compile(rules, "best-for-customer"));
    }

    public static RuleSet shop(String rules, String selection) {
        return compiled(compile(rules, selection));
    }

    /** The shop with a table in place of rules. */
    public static Compilation withTable(String table) {
        var files = files("", "best-for-customer");
        files.put(RuleSetFiles.TABLES + "table.csv", table);
        return RuleSetCompiler.compile(new RuleSetFiles(files));
    }

    /** The files of the shop with these rules. */
    public static RuleSetFiles shopFiles(String rules) {
        return new RuleSetFiles(files(rules, "best-for-customer"));
    }

    /** What the compiler says of these rules, which have something wrong with them. */
    public static List<Diagnostic> diagnostics(String rules) {
        return switch (compile(rules, "best-for-customer")) {
            case Compilation.Compiled(var ruleSet) -> throw new AssertionError(ruleSet.id() + " compiles");
            case Compilation.Rejected(var diagnostics) -> diagnostics;
        };
    }

    public static Vocabulary vocabulary() {
        return shop("").vocabulary();
    }

    /** Facts written as YAML. */
    public static Facts facts(RuleSet ruleSet, String yaml) {
        return switch (reading(ruleSet.vocabulary(), yaml)) {
            case FactsReading.Read(var facts) -> facts;
            case FactsReading.Faulty(var faults) -> throw new AssertionError(faults.toString());
        };
    }

    public static FactsReading reading(Vocabulary vocabulary, String yaml) {
        var owners = EnumSet.of(FactType.Owner.CALLER, FactType.Owner.SERVER);
        return new FactsReader(vocabulary).read(yaml(yaml), owners, JsonNodeFactory.instance.objectNode());
    }

    public static JsonNode yaml(String text) {
        return MAPPER.readTree(text);
    }

    private static Compilation compile(String rules, String selection) {
        return RuleSetCompiler.compile(new RuleSetFiles(files(rules, selection)));
    }

    private static SortedMap<String, String> files(String rules, String selection) {
        var files = new TreeMap<String, String>();
        files.put(RuleSetFiles.RULE_SET, RULE_SET.replace("SELECTION", selection));
        files.put(RuleSetFiles.VOCABULARY, VOCABULARY);
        files.put("rules/shop.drl", rules);
        return files;
    }

    public static RuleSet compiled(Compilation compilation) {
        return switch (compilation) {
            case Compilation.Compiled(var ruleSet) -> ruleSet;
            case Compilation.Rejected(var diagnostics) -> throw new AssertionError(diagnostics.toString());
        };
    }
}
