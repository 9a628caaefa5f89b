package dev.makegood.server.draft;

import dev.makegood.language.RuleSetFiles;
import dev.makegood.server.problem.Fault;
import dev.makegood.vocabulary.FactFault;
import dev.makegood.vocabulary.Text;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What keeps texts from being the files of a draft, whatever they say. */
final class FileFaults {
    static final int MOST_FILES = 200;
    static final int MOST_BYTES_OF_A_FILE = 2 << 20;
    static final int MOST_BYTES = 8 << 20;

    private static final Text NOT_A_PATH =
            new Text("This is not the path of a file of a rule set", "Đây không phải đường dẫn của một tệp bộ quy tắc");
    private static final Text GIVE_PATHS = new Text(
            "Use rule-set.yaml, vocabulary.yaml, wording.yaml, rules/….drl, tables/….csv, cases/….yaml or"
                    + " imports/….yaml, with letters a-z, digits, . _ and -",
            "Hãy dùng rule-set.yaml, vocabulary.yaml, wording.yaml, rules/….drl, tables/….csv, cases/….yaml hoặc"
                    + " imports/….yaml, tên gồm chữ a-z, chữ số, . _ và -");
    private static final Text SAME_BUT_FOR_CASE = new Text(
            "Another file is called the same but for capital letters, and many disks cannot keep both",
            "Có tệp khác chỉ khác tên ở chữ hoa, chữ thường, nhiều ổ đĩa không giữ được cả hai");
    private static final Text RENAME = new Text("Give one of them another name", "Hãy đổi tên một trong hai tệp");
    private static final Text NOT_A_TEXT = new Text(
            "This file is not a text: it has a NUL, or half a character, in it",
            "Tệp này không phải văn bản: có ký tự NUL hoặc nửa ký tự bên trong");
    private static final Text GIVE_A_TEXT = new Text("Give whole characters", "Hãy gửi ký tự trọn vẹn");
    private static final Text FILE_TOO_LARGE = new Text("This file has more than 2 MiB", "Tệp này lớn hơn 2 MiB");
    private static final Text MAKE_TWO = new Text("Make two files of it", "Hãy tách thành hai tệp");
    private static final Text TOO_LARGE =
            new Text("All files together have more than 8 MiB", "Tất cả các tệp cộng lại lớn hơn 8 MiB");
    private static final Text TOO_MANY = new Text("These are more than 200 files", "Có hơn 200 tệp");
    private static final Text MAKE_TWO_RULE_SETS =
            new Text("Make two rule sets of it", "Hãy tách thành hai bộ quy tắc");

    private final List<Fault> faults = new ArrayList<>();
    private final String member;

    private FileFaults(String member) {
        this.member = member;
    }

    /** All that is wrong with the files of an archive. */
    static List<Fault> inArchive(Map<String, String> texts) {
        return of(texts, "");
    }

    /** All that is wrong with those files, which {@code member} of a request has. */
    static List<Fault> of(Map<String, String> texts, String member) {
        var found = new FileFaults(member);
        found.checkNames(texts);
        found.checkSizes(texts);
        return found.faults;
    }

    private void checkNames(Map<String, String> texts) {
        var names = new HashMap<String, String>();
        for (var path : texts.keySet()) {
            if (!RuleSetFiles.isPath(path)) {
                add(path, FactFault.Code.NOT_IN_LIST.name(), NOT_A_PATH, GIVE_PATHS);
            } else if (names.putIfAbsent(path.toLowerCase(Locale.ROOT), path) != null) {
                add(path, "SAME_NAME", SAME_BUT_FOR_CASE, RENAME);
            }
        }
    }

    private void checkSizes(Map<String, String> texts) {
        long all = 0;
        for (var file : texts.entrySet()) {
            if (!isText(file.getValue())) {
                add(file.getKey(), "NOT_A_TEXT", NOT_A_TEXT, GIVE_A_TEXT);
            }
            var length = file.getValue().getBytes(StandardCharsets.UTF_8).length;
            if (length > MOST_BYTES_OF_A_FILE) {
                add(file.getKey(), FactFault.Code.TOO_LARGE.name(), FILE_TOO_LARGE, MAKE_TWO);
            }
            all += length;
        }
        if (all > MOST_BYTES) {
            faults.add(new Fault(member, FactFault.Code.TOO_LARGE.name(), TOO_LARGE, MAKE_TWO_RULE_SETS));
        }
        if (texts.size() > MOST_FILES) {
            faults.add(new Fault(member, "TOO_MANY", TOO_MANY, MAKE_TWO_RULE_SETS));
        }
    }

    /** Whether it is the same text again once it was written as UTF-8. */
    private static boolean isText(String text) {
        return text.indexOf('\0') < 0 && text.codePoints().noneMatch(FileFaults::isHalf);
    }

    private static boolean isHalf(int codePoint) {
        return Character.MIN_SURROGATE <= codePoint && codePoint <= Character.MAX_SURROGATE;
    }

    private void add(String path, String code, Text reason, Text remedy) {
        faults.add(new Fault(member.isEmpty() ? path : member + "." + path, code, reason, remedy));
    }
}
