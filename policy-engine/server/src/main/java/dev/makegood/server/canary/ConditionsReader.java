package dev.makegood.server.canary;

import dev.makegood.server.canary.Condition.What;
import dev.makegood.server.request.Members;
import dev.makegood.vocabulary.FactFault;
import dev.makegood.vocabulary.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Reads on what a canary is to be halted, and notes everything that is wrong with it. */
final class ConditionsReader {
    private static final int MOST = 10;
    private static final int MOST_DECISIONS = 1_000_000;
    private static final BigDecimal HIGHEST = BigDecimal.valueOf(1_000_000);
    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");
    private static final String WHATS =
            Arrays.stream(What.values()).map(What::name).collect(Collectors.joining(", "));
    private static final Text NOT_CONDITIONS =
            new Text("This is not a list of conditions", "Đây không phải danh sách điều kiện");
    private static final Text GIVE_CONDITIONS = new Text(
            "Give at most ten objects with what, above and decisions",
            "Hãy gửi tối đa mười đối tượng có what, above và decisions");
    private static final Text OUT_OF_BOUNDS = new Text("This does not fit", "Giá trị không phù hợp");
    private static final Text GIVE_ABOVE = new Text(
            "Give a number from 0 to 1000000 with two decimals at most",
            "Hãy gửi một số từ 0 đến 1000000, tối đa hai chữ số thập phân");
    private static final Text GIVE_CURRENCY =
            new Text("Give the ISO 4217 code of a currency, as in VND", "Hãy gửi mã tiền tệ ISO 4217, chẳng hạn VND");

    private final Members members;
    private final String path;

    private ConditionsReader(Members members, String path) {
        this.members = members;
        this.path = path;
    }

    /** None where nothing is stated. */
    static List<Condition> read(JsonNode stated, String path, Members members) {
        if (stated.isMissingNode() || stated.isNull()) {
            return List.of();
        }
        if (!stated.isArray() || stated.size() > MOST) {
            members.note(path, FactFault.Code.WRONG_TYPE.name(), NOT_CONDITIONS, GIVE_CONDITIONS);
            return List.of();
        }
        var conditions = new ArrayList<Condition>();
        for (var index = 0; index < stated.size(); index++) {
            new ConditionsReader(members, "%s[%d]".formatted(path, index))
                    .one(stated.get(index))
                    .ifPresent(conditions::add);
        }
        return conditions;
    }

    private Optional<Condition> one(JsonNode stated) {
        var isOfMoney = What.DEARER.name().equals(stated.path("what").asString(""))
                || What.CHEAPER.name().equals(stated.path("what").asString(""));
        var own = isOfMoney
                ? Members.of(stated, "what", "currency", "above", "decisions")
                : Members.of(stated, "what", "above", "decisions");
        var what = own.oneOf("what", ConditionsReader::what, WHATS);
        var currency = isOfMoney ? own.text("currency", CURRENCY, GIVE_CURRENCY) : Optional.<String>empty();
        var above = own.figure("above", GIVE_ABOVE).filter(number -> isInBounds(number, own));
        var decisions = own.number("decisions", 1, MOST_DECISIONS);
        own.faults().forEach(fault -> members.note(path(fault.path()), fault.code(), fault.reason(), fault.remedy()));
        return own.faults().isEmpty()
                ? Optional.of(new Condition(
                        what.orElseThrow(), currency.orElse(null), above.orElseThrow(), decisions.orElseThrow()))
                : Optional.empty();
    }

    private String path(String member) {
        return member.isEmpty() ? path : path + "." + member;
    }

    private static boolean isInBounds(BigDecimal number, Members own) {
        var isIt = number.signum() >= 0 && number.compareTo(HIGHEST) <= 0 && number.scale() <= 2;
        if (!isIt) {
            own.note("above", FactFault.Code.OUT_OF_BOUNDS.name(), OUT_OF_BOUNDS, GIVE_ABOVE);
        }
        return isIt;
    }

    private static Optional<What> what(String name) {
        return Arrays.stream(What.values())
                .filter(what -> what.name().equals(name))
                .findFirst();
    }
}
