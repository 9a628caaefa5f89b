package dev.makegood.language;

import dev.makegood.language.Diagnostic.Code;
import dev.makegood.language.Findings.Message;
import dev.makegood.vocabulary.Attribute;
import dev.makegood.vocabulary.EffectParameter;
import dev.makegood.vocabulary.Text;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/** What is said about rule text, in both languages: what is wrong, and what to write instead. */
final class Messages {
    static final Message AGENDA_GROUP_FORM = message(
            Code.ATTRIBUTE,
            "agenda-group needs the name of a stage in quotes",
            "agenda-group cần tên giai đoạn trong dấu ngoặc kép",
            "write agenda-group \"propose\"",
            "hãy viết agenda-group \"propose\"");
    static final Message ANNOTATION_FORM = message(
            Code.ANNOTATION,
            "an annotation holds texts in quotes",
            "chú thích chứa văn bản trong dấu ngoặc kép",
            "write @clause(\"key\") or @title(vi = \"…\")",
            "hãy viết @clause(\"key\") hoặc @title(vi = \"…\")");
    static final Message ASSIGNMENT = message(
                    Code.CONSTRUCT,
                    "'=' does not compare",
                    "'=' không phải phép so sánh",
                    "write == to compare; nothing is assigned but a local: Money fee = …;",
                    "hãy viết == để so sánh; chỉ biến cục bộ được gán: Money fee = …;")
            .with(Mend.instead("=", "=="));
    static final Message CALL_FORM = message(
            Code.SYNTAX,
            "the name of an effect or function is missing here",
            "thiếu tên kết luận hoặc hàm ở đây",
            "write for instance outcome.permit(REFUND_CHOICE);",
            "ví dụ hãy viết outcome.permit(REFUND_CHOICE);");
    static final Message COMMENT_NOT_CLOSED = message(
            Code.SYNTAX,
            "this comment is never closed",
            "chú thích này không được đóng",
            "close it with */",
            "hãy đóng bằng */");
    static final Message ESCAPE = message(
            Code.ESCAPE,
            "this escape is not known",
            "ký tự thoát này không hợp lệ",
            "use only \\\\ \\\" \\' \\n \\t",
            "chỉ dùng \\\\ \\\" \\' \\n \\t");
    static final Message FIGURE_FORM = message(
            Code.SYNTAX,
            "accumulate needs figures behind its patterns",
            "accumulate cần các số liệu sau các mẫu",
            "write accumulate( Order( $t : total ); $sum : sum($t) )",
            "hãy viết accumulate( Order( $t : total ); $sum : sum($t) )");
    static final Message FIGURES_INSIDE = message(
            Code.CONSTRUCT,
            "accumulate cannot stand inside not or exists",
            "accumulate không thể đứng trong not hoặc exists",
            "let one rule derive a fact of the figure, and test that fact in a later stage",
            "hãy để một quy tắc suy ra dữ kiện từ số liệu, rồi kiểm tra dữ kiện đó ở giai đoạn sau");
    static final Message FOR_ALL_FORM = message(
            Code.CONSTRUCT,
            "forall takes patterns only",
            "forall chỉ nhận các mẫu",
            "write forall( $o : Order( total > 5 ) Order( this == $o, status == \"PAID\" ) )",
            "hãy viết forall( $o : Order( total > 5 ) Order( this == $o, status == \"PAID\" ) )");
    static final Message NUMBER_FORM = message(
            Code.NUMBER,
            "a number is written in plain digits",
            "số được viết bằng chữ số thường",
            "write 12 or 12.50, without letters or exponent",
            "hãy viết 12 hoặc 12.50, không có chữ cái hay số mũ");
    static final Message NUMBER_SEPARATED = message(
            Code.NUMBER,
            "thousands are not separated in a number",
            "số không có dấu phân cách hàng nghìn",
            "write 1500",
            "hãy viết 1500");
    static final Message OUTCOME_FORM = message(
            Code.STATEMENT,
            "outcome needs an effect",
            "outcome cần một kết luận",
            "write for instance outcome.permit(REFUND_CHOICE);",
            "ví dụ hãy viết outcome.permit(REFUND_CHOICE);");
    static final Message PATH_FORM = message(
            Code.SYNTAX,
            "a name must follow the dot",
            "sau dấu chấm phải là một tên",
            "write the attribute's name",
            "hãy viết tên thuộc tính");
    static final Message REGEX_FORM = message(
            Code.REGEX,
            "matches needs a regular expression in quotes",
            "matches cần một biểu thức chính quy trong dấu ngoặc kép",
            "write for instance matches \"[A-Z]{2}[0-9]+\"",
            "ví dụ hãy viết matches \"[A-Z]{2}[0-9]+\"");
    static final Message RULE_NAME_MISSING = message(
            Code.RULE_NAME,
            "this rule has no name",
            "quy tắc này chưa có tên",
            "write rule \"A sentence that says what it does\"",
            "hãy viết rule \"Một câu nói rõ quy tắc làm gì\"");
    static final Message SALIENCE_FORM = message(
            Code.ATTRIBUTE,
            "salience must be a plain whole number from -1000 to 1000",
            "salience phải là số nguyên từ -1000 đến 1000",
            "write salience 10",
            "hãy viết salience 10");
    static final Message SOURCE_FORM = message(
            Code.CONSTRUCT,
            "accumulate takes joined patterns only",
            "accumulate chỉ nhận các mẫu nối với nhau",
            "put not, exists and or in front of accumulate, or derive a fact first",
            "hãy đặt not, exists và or trước accumulate, hoặc suy ra một dữ kiện trước");
    static final Message STRING_NOT_CLOSED = message(
            Code.SYNTAX,
            "this text is not closed on its line",
            "văn bản này không được đóng trên cùng dòng",
            "close it with the quote it began with",
            "hãy đóng bằng dấu nháy đã mở");
    static final Message ROW_LIKE_A_COMMENT = message(
            Code.TABLE,
            "a spreadsheet cannot tell this row from a comment",
            "bảng tính không thể phân biệt dòng này với ghi chú",
            "write - in the next cell, or let the first one not begin with #",
            "hãy ghi - vào ô kế tiếp, hoặc đừng bắt đầu ô đầu tiên bằng dấu #");
    static final Message HIT_POLICY = message(
            Code.TABLE,
            "a table begins with its hit policy",
            "bảng bắt đầu bằng cách chọn dòng",
            "write unique, first, priority, collect, collect sum, collect min or collect max",
            "hãy viết unique, first, priority, collect, collect sum, collect min hoặc collect max");
    static final Message PRIORITY_FORM = message(
            Code.TABLE,
            "priority needs the order of what is concluded",
            "priority cần thứ tự của các kết luận",
            "write priority,\"priority=HIGH, LOW\" on the first line",
            "hãy viết priority,\"priority=HIGH, LOW\" ở dòng đầu");
    static final Message TABLE_FORM = message(
            Code.TABLE,
            "a table has its hit policy, its columns, and then its rows",
            "bảng gồm cách chọn dòng, các cột, rồi đến các dòng",
            "write first, then Customer.tier,outcome.permit(?), then a line for each row",
            "hãy viết first, rồi Customer.tier,outcome.permit(?), rồi mỗi dòng một hàng");
    static final Message UNICODE_ESCAPE = message(
            Code.UNICODE_ESCAPE,
            "a Unicode escape can hide text from a reviewer",
            "ký tự thoát Unicode có thể che văn bản khỏi người duyệt",
            "write the character itself",
            "hãy viết chính ký tự đó");

    private Messages() {}

    static Message message(Code code, String en, String vi, String remedyEn, String remedyVi) {
        return new Message(code, new Text(en, vi), new Text(remedyEn, remedyVi));
    }

    static Message tooLong(int most) {
        return size(
                "a file has at most %d characters".formatted(most), "một tệp có nhiều nhất %d ký tự".formatted(most));
    }

    static Message tooManyRules(int most) {
        return size("a file has at most %d rules".formatted(most), "một tệp có nhiều nhất %d quy tắc".formatted(most));
    }

    static Message tooManyElements(int most) {
        return size(
                "a rule has at most %d patterns".formatted(most), "một quy tắc có nhiều nhất %d mẫu".formatted(most));
    }

    static Message tooManyConstraints(int most) {
        return size(
                "a pattern has at most %d conditions".formatted(most),
                "một mẫu có nhiều nhất %d điều kiện".formatted(most));
    }

    static Message tooManyStatements(int most) {
        return size(
                "a rule concludes at most %d things".formatted(most),
                "một quy tắc kết luận nhiều nhất %d điều".formatted(most));
    }

    static Message tooManyOperators(int most) {
        return size(
                "a condition has at most %d operators".formatted(most),
                "một điều kiện có nhiều nhất %d phép toán".formatted(most));
    }

    static Message tooDeep(int most) {
        return size(
                "parentheses nest at most %d deep".formatted(most),
                "ngoặc lồng nhau nhiều nhất %d lớp".formatted(most));
    }

    static Message groupsTooDeep(int most) {
        return size(
                "groups nest at most %d deep".formatted(most), "các nhóm lồng nhau nhiều nhất %d lớp".formatted(most));
    }

    static Message choicesTooDeep(int most) {
        return size("if nests at most %d deep".formatted(most), "if lồng nhau nhiều nhất %d lớp".formatted(most));
    }

    static Message tooManyAlternatives(int most) {
        return size(
                "the branches of or multiply to more than %d".formatted(most),
                "các nhánh or nhân lên thành hơn %d".formatted(most));
    }

    static Message tooHeavy(long most) {
        return size(
                "a value is computed of at most %d others".formatted(most),
                "một giá trị được tính từ nhiều nhất %d giá trị khác".formatted(most));
    }

    static Message tableTooLarge(int rows, int tests) {
        return size(
                "a table has at most %d rows and %d tests".formatted(rows, tests),
                "một bảng có nhiều nhất %d dòng và %d phép thử".formatted(rows, tests));
    }

    static Message stringTooLong(int most) {
        return size(
                "a text has at most %d characters".formatted(most),
                "một văn bản có nhiều nhất %d ký tự".formatted(most));
    }

    static Message nameTooLong(int most) {
        return size(
                "a name has at most %d characters".formatted(most), "một tên có nhiều nhất %d ký tự".formatted(most));
    }

    static Message numberTooLong(int most) {
        return size("a number has at most %d digits".formatted(most), "một số có nhiều nhất %d chữ số".formatted(most));
    }

    private static Message size(String en, String vi) {
        return message(Code.SIZE, en, vi, "split it", "hãy tách ra");
    }

    static Message invisibleCharacter(int character) {
        return message(
                Code.CHARACTER,
                "invisible or control character U+%04X".formatted(character),
                "ký tự ẩn hoặc ký tự điều khiển U+%04X".formatted(character),
                "delete it; it can hide text from a reviewer",
                "hãy xóa nó; nó có thể che văn bản khỏi người duyệt");
    }

    static Message strangeCharacter(int character) {
        return message(
                Code.CHARACTER,
                "'%s' has no meaning here".formatted(Character.toString(character)),
                "'%s' không có nghĩa ở đây".formatted(Character.toString(character)),
                "names are written in the letters a to z, texts stand in quotes",
                "tên viết bằng chữ a đến z, văn bản đặt trong dấu ngoặc kép");
    }

    static Message expected(String expected, String found) {
        return message(
                Code.SYNTAX,
                "'%s' is expected here, not '%s'".formatted(expected, shown(found)),
                "ở đây cần '%s', không phải '%s'".formatted(expected, shown(found)),
                "write '%s'".formatted(expected),
                "hãy viết '%s'".formatted(expected));
    }

    static Message notARule(String found) {
        if (Constructs.isRefused(found)) {
            return message(
                    Code.CONSTRUCT,
                    "'%s' is not part of the policy language".formatted(found),
                    "'%s' không thuộc ngôn ngữ chính sách".formatted(found),
                    "fact types come from the vocabulary; leave it out",
                    "loại dữ kiện lấy từ từ vựng; hãy bỏ nó đi");
        }
        return message(
                Code.SYNTAX,
                "a rule is expected here, not '%s'".formatted(shown(found)),
                "ở đây cần một quy tắc, không phải '%s'".formatted(shown(found)),
                "write rule \"…\" when … then … end",
                "hãy viết rule \"…\" when … then … end");
    }

    static Message ruleAttribute(String found) {
        if (RuleAttributes.isRefused(found)) {
            return message(
                    Code.ATTRIBUTE,
                    "the attribute '%s' is not part of the policy language".formatted(found),
                    "thuộc tính '%s' không thuộc ngôn ngữ chính sách".formatted(found),
                    found.startsWith("date-")
                            ? "compare the event's date in a condition, or give a parameter a value by date; rules"
                                    + " never read a clock"
                            : "leave it out; facts never change, so a rule fires once for each match",
                    found.startsWith("date-")
                            ? "hãy so sánh ngày của sự kiện trong điều kiện, hoặc cho tham số giá trị theo ngày; quy"
                                    + " tắc không bao giờ đọc đồng hồ"
                            : "hãy bỏ nó; dữ kiện không đổi nên mỗi lần khớp quy tắc chỉ kích hoạt một lần");
        }
        if (Constructs.isRefused(found)) {
            return message(
                    Code.CONSTRUCT,
                    "'%s' is not part of the policy language".formatted(found),
                    "'%s' không thuộc ngôn ngữ chính sách".formatted(found),
                    "write what this rule needs into the rule itself, or let another rule derive a fact",
                    "hãy viết điều quy tắc này cần vào chính nó, hoặc để quy tắc khác suy ra một dữ kiện");
        }
        return message(
                Code.SYNTAX,
                "'when' is expected here, not '%s'".formatted(shown(found)),
                "ở đây cần 'when', không phải '%s'".formatted(shown(found)),
                "before when a rule has only @annotations, salience, agenda-group, enabled and dialect \"java\"",
                "trước when chỉ có @chú thích, salience, agenda-group, enabled và dialect \"java\"");
    }

    static Message notAPattern(String found) {
        var remedy = Constructs.remedy(found);
        return Constructs.isRefused(found)
                ? message(
                        Code.CONSTRUCT,
                        "'%s' is not part of the policy language".formatted(found),
                        "'%s' không thuộc ngôn ngữ chính sách".formatted(found),
                        remedy.en(),
                        remedy.vi())
                : message(
                        Code.SYNTAX,
                        "a pattern is expected here, not '%s'".formatted(shown(found)),
                        "ở đây cần một mẫu, không phải '%s'".formatted(shown(found)),
                        "write for instance $f : Flight( distanceKm > 1500 )",
                        "ví dụ hãy viết $f : Flight( distanceKm > 1500 )");
    }

    static Message notAnExpression(String found) {
        return Constructs.isRefused(found)
                ? message(
                        Code.CONSTRUCT,
                        "'%s' is not part of the policy language".formatted(found),
                        "'%s' không thuộc ngôn ngữ chính sách".formatted(found),
                        "write an attribute, a number, a text in quotes, or a bound $name",
                        "hãy viết thuộc tính, số, văn bản trong ngoặc kép, hoặc $tên đã gán")
                : message(
                        Code.SYNTAX,
                        "a value is expected here, not '%s'".formatted(shown(found)),
                        "ở đây cần một giá trị, không phải '%s'".formatted(shown(found)),
                        "write an attribute, a number, a text in quotes, or a bound $name",
                        "hãy viết thuộc tính, số, văn bản trong ngoặc kép, hoặc $tên đã gán");
    }

    static Message operator(String found) {
        return found.equals("=") ? ASSIGNMENT : otherOperator(found);
    }

    private static Message otherOperator(String found) {
        return message(
                Code.CONSTRUCT,
                "the operator '%s' is not part of the policy language".formatted(found),
                "phép toán '%s' không thuộc ngôn ngữ chính sách".formatted(found),
                "use == != < <= > >= in matches contains && || ! + - * / %, or if and else in then",
                "hãy dùng == != < <= > >= in matches contains && || ! + - * / %, hoặc if và else trong then");
    }

    static Message method(String name) {
        return message(
                Code.METHOD,
                "'%s' cannot be called here".formatted(name),
                "không thể gọi '%s' ở đây".formatted(name),
                "call it on a value: name.%s()".formatted(name),
                "hãy gọi nó trên một giá trị: name.%s()".formatted(name));
    }

    static Message method(String name, ValueType receiver, Collection<String> known) {
        var methods = known.isEmpty() ? "-" : String.join(", ", known);
        return message(
                        Code.METHOD,
                        "'%s' cannot be called on a %s in this way".formatted(shown(name), receiver),
                        "không thể gọi '%s' trên %s theo cách này".formatted(shown(name), receiver),
                        "read attributes by their names; callable: %s".formatted(methods),
                        "hãy đọc thuộc tính bằng tên; có thể gọi: %s".formatted(methods))
                .with(Near.mends(name, known));
    }

    static Message aggregation(String name) {
        return message(
                        Code.METHOD,
                        "'%s' is not a function of accumulate".formatted(shown(name)),
                        "'%s' không phải hàm của accumulate".formatted(shown(name)),
                        "use count, sum, min, max or average",
                        "hãy dùng count, sum, min, max hoặc average")
                .with(Near.mends(
                        name,
                        Arrays.stream(Element.Aggregation.values())
                                .map(Element.Aggregation::key)
                                .toList()));
    }

    static Message regex(int length, int repetitions) {
        return message(
                Code.REGEX,
                "this is not a regular expression of RE2 with at most %d characters and %d repetitions"
                        .formatted(length, repetitions),
                "đây không phải biểu thức chính quy RE2 có nhiều nhất %d ký tự và %d lần lặp"
                        .formatted(length, repetitions),
                "leave out look-around and back references, and repeat with + or *",
                "hãy bỏ look-around và tham chiếu ngược, và lặp bằng + hoặc *");
    }

    static Message repeated(String name) {
        return message(
                Code.ATTRIBUTE,
                "%s is given twice".formatted(name),
                "%s được ghi hai lần".formatted(name),
                "keep one of them",
                "hãy giữ lại một");
    }

    static Message localName(String name) {
        return message(
                Code.NAME,
                "'%s' cannot be the name of a local".formatted(shown(name)),
                "'%s' không thể là tên biến cục bộ".formatted(shown(name)),
                "begin it with a small letter, and use no word of Java or of this language",
                "hãy bắt đầu bằng chữ thường, và không dùng từ của Java hay của ngôn ngữ này");
    }

    static Message localType(String name, Collection<String> known) {
        return message(
                        Code.TYPE,
                        "'%s' is not a type of locals".formatted(shown(name)),
                        "'%s' không phải kiểu của biến cục bộ".formatted(shown(name)),
                        "use one of: %s".formatted(String.join(", ", known)),
                        "hãy dùng một trong: %s".formatted(String.join(", ", known)))
                .with(Near.mends(name, known));
    }

    static Message outOfBounds(Attribute attribute) {
        var bounds = "%s %s..%s"
                .formatted(
                        attribute.type().describe(),
                        Objects.requireNonNullElse(attribute.min(), ""),
                        Objects.requireNonNullElse(attribute.max(), ""));
        return message(
                Code.VALUE,
                "%s cannot have this value".formatted(attribute.name()),
                "%s không thể có giá trị này".formatted(attribute.name()),
                "stay within %s".formatted(bounds),
                "hãy giữ trong %s".formatted(bounds));
    }

    static Message outOfRange(EffectParameter parameter) {
        var highest = parameter.type() instanceof EffectParameter.Type.Level(var most) ? most : 0;
        return message(
                Code.VALUE,
                "%s is a whole number from 1 to %d".formatted(parameter.name(), highest),
                "%s là số nguyên từ 1 đến %d".formatted(parameter.name(), highest),
                "write a number from 1 to %d".formatted(highest),
                "hãy viết số từ 1 đến %d".formatted(highest));
    }

    static Message column(String text) {
        return message(
                Code.TABLE,
                "'%s' is not what a column can be".formatted(shown(text)),
                "'%s' không phải nội dung của một cột".formatted(shown(text)),
                "write Type.attribute, a conclusion such as outcome.permit(?), rule, clause or title",
                "hãy viết Type.attribute, một kết luận như outcome.permit(?), rule, clause hoặc title");
    }

    static Message cells(int expected) {
        return message(
                Code.TABLE,
                "this row has not the %d cells of the columns".formatted(expected),
                "dòng này không có đủ %d ô của các cột".formatted(expected),
                "write - in a cell that leaves open what stands there",
                "hãy viết - vào ô để ngỏ");
    }

    static Message attributeValue(String words) {
        return message(
                Code.ATTRIBUTE,
                "this attribute has another value",
                "thuộc tính này có giá trị khác",
                "use one of: %s".formatted(words),
                "hãy dùng một trong: %s".formatted(words));
    }

    static Message statement(String found) {
        var remedy = remedyOf(found);
        return new Message(
                        Code.STATEMENT,
                        new Text("'%s' cannot stand in then", "'%s' không thể đứng trong then").filled(shown(found)),
                        remedy)
                .with(found.equals("insert") ? List.of(Mend.instead(found, "insertLogical")) : List.of());
    }

    private static Text remedyOf(String statement) {
        return switch (statement) {
            case "insert" ->
                new Text(
                        "write insertLogical(new Type(…)); in a stage before the rules that need the fact",
                        "hãy viết insertLogical(new Type(…)); ở giai đoạn trước các quy tắc cần dữ kiện đó");
            case "modify", "update", "delete", "retract" ->
                new Text(
                        "facts never change: let insertLogical(new Type(…)) derive another fact, or test for it with"
                                + " not",
                        "dữ kiện không bao giờ đổi: hãy dùng insertLogical(new Type(…)) để suy ra dữ kiện khác, hoặc"
                                + " kiểm tra bằng not");
            case "while", "for", "do" ->
                new Text(
                        "leave the loop out: a rule fires once for each match, and accumulate adds up",
                        "hãy bỏ vòng lặp: quy tắc kích hoạt một lần cho mỗi lần khớp, và accumulate cộng dồn");
            default ->
                new Text(
                        "conclude with outcome.…, insertLogical(new …), if and else, or a local: Money fee = …;",
                        "hãy kết luận bằng outcome.…, insertLogical(new …), if và else, hoặc biến cục bộ: Money fee ="
                                + " …;");
        };
    }

    static Message unknownName(String name, Collection<String> known) {
        return message(
                        Code.NAME,
                        "'%s' is not known here".formatted(shown(name)),
                        "'%s' không được biết ở đây".formatted(shown(name)),
                        "use one of: %s".formatted(String.join(", ", known)),
                        "hãy dùng một trong: %s".formatted(String.join(", ", known)))
                .with(Near.mends(name, known));
    }

    static Message unquoted(String name) {
        return message(
                        Code.NAME,
                        "'%s' is a value, and values stand in quotes".formatted(name),
                        "'%s' là một giá trị, và giá trị phải đặt trong dấu nháy".formatted(name),
                        "write \"%s\"".formatted(name),
                        "hãy viết \"%s\"".formatted(name))
                .with(Mend.instead(name, "\"" + name + "\""));
    }

    static Message unknownFact(String name, Collection<String> known) {
        return message(
                        Code.FACT,
                        "'%s' is not a fact type of this rule set".formatted(name),
                        "'%s' không phải loại dữ kiện của bộ quy tắc này".formatted(name),
                        "use one of: %s".formatted(String.join(", ", known)),
                        "hãy dùng một trong: %s".formatted(String.join(", ", known)))
                .with(Near.mends(name, known));
    }

    static Message unknownEffect(String name, Collection<String> known) {
        return message(
                        Code.ACTION,
                        "outcome has no effect '%s'".formatted(name),
                        "outcome không có kết luận '%s'".formatted(name),
                        "use one of: %s".formatted(String.join(", ", known)),
                        "hãy dùng một trong: %s".formatted(String.join(", ", known)))
                .with(Near.mends(name, known));
    }

    static Message notInList(String name, Collection<String> known) {
        return message(
                        Code.VALUE,
                        "'%s' is not one of the values".formatted(shown(name)),
                        "'%s' không thuộc các giá trị cho phép".formatted(shown(name)),
                        "use one of: %s".formatted(String.join(", ", known)),
                        "hãy dùng một trong: %s".formatted(String.join(", ", known)))
                .with(Near.mends(name, known));
    }

    static Message arguments(String name, String signature) {
        return message(
                Code.ACTION,
                "'%s' is given other things than it takes".formatted(name),
                "'%s' nhận sai tham số".formatted(name),
                "write %s".formatted(signature),
                "hãy viết %s".formatted(signature));
    }

    static Message literal(String what, String example) {
        return message(
                Code.VALUE,
                "this is not a %s".formatted(what),
                "đây không phải %s hợp lệ".formatted(what),
                "write %s".formatted(example),
                "hãy viết %s".formatted(example));
    }

    static Message notJoined(String type) {
        return message(
                Code.JOIN,
                "this %s is not connected to the facts before it, so every combination would be tried".formatted(type),
                "%s này không liên kết với các dữ kiện trước, nên mọi tổ hợp sẽ bị thử".formatted(type),
                "add a condition that names an earlier variable",
                "hãy thêm điều kiện nhắc tới một biến trước đó");
    }

    static Message partOfAnother(String type) {
        return message(
                Code.FACT,
                "%s is a part of the fact that holds it".formatted(type),
                "%s là một phần của dữ kiện chứa nó".formatted(type),
                "write its attributes behind that fact's: Customer( address.city == \"Huế\" )",
                "hãy viết thuộc tính của nó sau dữ kiện đó: Customer( address.city == \"Huế\" )");
    }

    static Message boundTwice(String variable) {
        return message(
                Code.BINDING,
                "%s is bound already".formatted(variable),
                "%s đã được gán".formatted(variable),
                "give this one another name",
                "hãy đặt tên khác");
    }

    static Message notVisible(String variable) {
        return message(
                Code.BINDING,
                "%s is not bound before this place".formatted(variable),
                "%s chưa được gán trước chỗ này".formatted(variable),
                "bind it in an earlier pattern, outside not and exists",
                "hãy gán nó trong một mẫu trước đó, bên ngoài not và exists");
    }

    static Message annotation(String name) {
        return message(
                        Code.ANNOTATION,
                        "@%s is not known".formatted(name),
                        "không có @%s".formatted(name),
                        "use @title, @clause, @doc, @author or @ticket",
                        "hãy dùng @title, @clause, @doc, @author hoặc @ticket")
                .with(Near.mends(name, List.of("title", "clause", "doc", "author", "ticket")));
    }

    static Message clause(String key, Collection<String> known) {
        return message(
                        Code.CLAUSE,
                        "there is no clause '%s' in rule-set.yaml".formatted(shown(key)),
                        "rule-set.yaml không có điều khoản '%s'".formatted(shown(key)),
                        "use one of: %s".formatted(String.join(", ", known)),
                        "hãy dùng một trong: %s".formatted(String.join(", ", known)))
                .with(Near.mends(key, known));
    }

    static Message reason(String code, Collection<String> known) {
        return message(
                        Code.REASON,
                        "there is no reason '%s' in rule-set.yaml".formatted(shown(code)),
                        "rule-set.yaml không có lý do '%s'".formatted(shown(code)),
                        "use one of: %s".formatted(String.join(", ", known)),
                        "hãy dùng một trong: %s".formatted(String.join(", ", known)))
                .with(Near.mends(code, known));
    }

    static Message ruleNameTaken(String name) {
        return message(
                Code.RULE_NAME,
                "another rule is called '%s'".formatted(shown(name)),
                "đã có quy tắc tên '%s'".formatted(shown(name)),
                "give this rule a name of its own",
                "hãy đặt tên riêng cho quy tắc này");
    }

    static Message ruleNameForm(int most) {
        return message(
                Code.RULE_NAME,
                "a rule's name has 1 to %d characters".formatted(most),
                "tên quy tắc có từ 1 đến %d ký tự".formatted(most),
                "say in one sentence what the rule does",
                "hãy nói trong một câu quy tắc làm gì");
    }

    static Message stage(String name, Collection<String> known) {
        return message(
                        Code.STAGE,
                        "there is no stage '%s'".formatted(shown(name)),
                        "không có giai đoạn '%s'".formatted(shown(name)),
                        "use one of: %s".formatted(String.join(", ", known)),
                        "hãy dùng một trong: %s".formatted(String.join(", ", known)))
                .with(Near.mends(name, known));
    }

    static Message derivedTooLate(String type, String by) {
        return message(
                Code.STAGE,
                "%s is still being derived here, by the rule '%s'".formatted(type, by),
                "%s vẫn đang được suy ra ở đây, bởi quy tắc '%s'".formatted(type, by),
                "put this rule into a later stage with agenda-group",
                "hãy đưa quy tắc này vào giai đoạn sau bằng agenda-group");
    }

    static Message personal(String name) {
        return message(
                Code.PERSONAL,
                "'%s' tells of a person, and what a rule concludes is kept for good".formatted(name),
                "'%s' cho biết về một người, còn kết luận của quy tắc được lưu vĩnh viễn".formatted(name),
                "test it in a condition, and leave it out of what follows; wording can name it when it is shown",
                "hãy kiểm tra nó trong điều kiện và bỏ khỏi phần kết luận; lời nhắn có thể nêu nó khi hiển thị");
    }

    static Message notDerived(String type) {
        return message(
                Code.FACT,
                "%s is not a fact that rules derive".formatted(type),
                "%s không phải dữ kiện do quy tắc suy ra".formatted(type),
                "declare it in vocabulary.yaml with owner: rules",
                "hãy khai báo trong vocabulary.yaml với owner: rules");
    }

    static Message newElsewhere() {
        return message(
                Code.CONSTRUCT,
                "'new' is only allowed as insertLogical(new …)",
                "'new' chỉ được dùng trong insertLogical(new …)",
                "give a value",
                "hãy đưa một giá trị");
    }

    private static String shown(String text) {
        return text.isEmpty() ? "end of file" : text.length() > 60 ? text.substring(0, 60) + "…" : text;
    }
}
