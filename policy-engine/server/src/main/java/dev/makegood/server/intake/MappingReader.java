package dev.makegood.server.intake;

import dev.makegood.server.request.Members;
import dev.makegood.vocabulary.FactFault;
import dev.makegood.vocabulary.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** Reads a mapping, however faulty. */
final class MappingReader {
    static final Set<String> OF_A_CASE = Set.of("customer", "about", "channel", "language", "openedAt");

    private static final String PREFIX = "prefix";
    private static final String MEMBERS = "members";
    private static final String PATH = "path";
    private static final String VALUES = "values";
    private static final String OTHERWISE = "otherwise";
    private static final Set<String> NAMES =
            Set.of(Mapping.ID, Mapping.AT, Mapping.STATUS, Mapping.CONTACT_KIND, Mapping.CONTACT_TEXT);
    private static final Pattern FACT = Pattern.compile("facts(\\.[A-Za-z][A-Za-z0-9]{0,63}){2,4}");
    private static final Pattern PREFIX_FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,19}");
    private static final Pattern POINTER = Pattern.compile("(/[^/\\p{Cntrl}]{1,100}){1,20}");
    private static final int MOST = 100;
    private static final int LONGEST = 200;

    private final Members members;
    private final Optional<String> prefix;
    private final Map<String, Pick> picks = new TreeMap<>();

    MappingReader(JsonNode json) {
        this.members = Members.of(json, PREFIX, MEMBERS);
        this.prefix = members.text(PREFIX, PREFIX_FORM, IntakeTexts.GIVE_PREFIX);
        var given = json.path(MEMBERS);
        if (!given.isObject() || given.size() > MOST) {
            note(MEMBERS, FactFault.Code.WRONG_TYPE, IntakeTexts.NO_MEMBERS, IntakeTexts.GIVE_MEMBERS);
            return;
        }
        for (var name : List.of(Mapping.ID, Mapping.AT)) {
            if (!given.has(name)) {
                note(MEMBERS + "." + name, FactFault.Code.MISSING, IntakeTexts.MISSING, IntakeTexts.GIVE_PICK);
            }
        }
        given.properties().forEach(each -> read(each.getKey(), each.getValue()));
        given.propertyNames().stream()
                .filter(name -> given.propertyNames().stream().anyMatch(other -> name.startsWith(other + ".")))
                .filter(name -> name.startsWith(Mapping.FACTS))
                .forEach(name -> note(
                        MEMBERS + "." + name, FactFault.Code.NOT_IN_LIST, IntakeTexts.WITHIN, IntakeTexts.GIVE_ONE));
    }

    Members members() {
        return members;
    }

    Mapping mapping() {
        return new Mapping(prefix.orElseThrow(), new TreeMap<>(picks));
    }

    private void read(String name, JsonNode pick) {
        var place = MEMBERS + "." + name;
        if (!NAMES.contains(name)
                && !OF_A_CASE.contains(name)
                && !FACT.matcher(name).matches()) {
            note(place, FactFault.Code.NOT_IN_LIST, IntakeTexts.NO_MEMBER, IntakeTexts.GIVE_MEMBERS);
            return;
        }
        var inner = Members.of(pick, PATH, VALUES, OTHERWISE);
        var path = inner.text(PATH, POINTER, IntakeTexts.GIVE_PATH);
        var values = values(pick.path(VALUES), inner);
        var otherwise = otherwise(pick, inner);
        members.noteAllOf(place, inner);
        path.ifPresent(text -> picks.put(name, new Pick(JsonPointer.compile(text), values, otherwise)));
    }

    private static Map<String, String> values(JsonNode given, Members inner) {
        var values = new TreeMap<String, String>();
        if (given.isMissingNode()) {
            return values;
        }
        var isGood = given.isObject()
                && given.size() <= MOST
                && given.valueStream().allMatch(each -> each.isString() && isShort(each.stringValue()));
        if (isGood) {
            given.properties()
                    .forEach(each -> values.put(each.getKey(), each.getValue().stringValue()));
        } else {
            inner.note(VALUES, FactFault.Code.WRONG_TYPE.name(), IntakeTexts.NO_WORDS, IntakeTexts.GIVE_WORDS);
        }
        return values;
    }

    private static Pick.Otherwise otherwise(JsonNode pick, Members inner) {
        if (!pick.has(OTHERWISE)) {
            return new Pick.Otherwise.Refused();
        }
        return inner.textIfGiven(OTHERWISE, LONGEST)
                .<Pick.Otherwise>map(Pick.Otherwise.Word::new)
                .orElseGet(Pick.Otherwise.Nothing::new);
    }

    private static boolean isShort(String text) {
        return !text.isBlank() && text.length() <= LONGEST;
    }

    private void note(String place, FactFault.Code code, Text reason, Text remedy) {
        members.note(place, code.name(), reason, remedy);
    }
}
