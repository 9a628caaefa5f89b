package dev.makegood.server.language;

import dev.makegood.editing.Place;
import dev.makegood.language.RuleSetFiles;
import dev.makegood.language.Snippet;
import dev.makegood.server.draft.Drafts;
import dev.makegood.server.problem.Fault;
import dev.makegood.vocabulary.FactFault;
import dev.makegood.vocabulary.Text;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/**
 * Reads the files of a question about rule text: {@code files} by their paths, those of a {@code draft} under them, or
 * {@code vocabulary} and {@code text}.
 */
final class SourceReader {
    private static final int MAX_FILES = 200;
    private static final Text WRONG_TYPE =
            new Text("This value is missing or has a wrong type", "Giá trị này thiếu hoặc sai kiểu");
    private static final Text GIVE_TEXTS = new Text(
            "Give an object with files, texts by their paths, or with the texts vocabulary and text",
            "Hãy gửi một đối tượng có files, gồm văn bản theo đường dẫn, hoặc có hai văn bản vocabulary và text");
    private static final Text NOT_A_PATH =
            new Text("This is not the path of a file of a rule set", "Đây không phải đường dẫn của một tệp bộ quy tắc");
    private static final Text GIVE_PATHS = new Text(
            "Use rule-set.yaml, vocabulary.yaml, wording.yaml, rules/….drl, tables/….csv, cases/….yaml or"
                    + " imports/….yaml, at most %d files".formatted(MAX_FILES),
            "Hãy dùng rule-set.yaml, vocabulary.yaml, wording.yaml, rules/….drl, tables/….csv, cases/….yaml hoặc"
                    + " imports/….yaml, nhiều nhất %d tệp".formatted(MAX_FILES));
    private static final Text NO_DRAFT = new Text("There is no such draft", "Không có bản nháp nào như vậy");
    private static final Text GIVE_DRAFT =
            new Text("GET /api/v1/drafts lists those there are", "GET /api/v1/drafts liệt kê các bản nháp hiện có");
    private static final Text NO_PLACE = new Text("There is no such place", "Không có vị trí như vậy");
    private static final Text GIVE_PLACE = new Text(
            "Name one of the files, and count lines and columns from 1",
            "Hãy nêu một trong các tệp, và đếm dòng, cột từ 1");

    private static final String DRAFT = "draft";

    private final JsonNode body;
    private final Drafts drafts;
    private final List<Fault> faults;

    SourceReader(JsonNode body, Drafts drafts, List<Fault> faults) {
        this.body = body;
        this.drafts = drafts;
        this.faults = faults;
    }

    RuleSetFiles files() {
        if (!body.has("files") && !body.has(DRAFT)) {
            var rules = text("text");
            return new Snippet(text("vocabulary"), rules).files();
        }
        var texts = new TreeMap<>(saved().texts());
        if (body.has("files")) {
            lay(texts);
        }
        return new RuleSetFiles(texts);
    }

    private RuleSetFiles saved() {
        if (!body.has(DRAFT)) {
            return new RuleSetFiles(Collections.emptySortedMap());
        }
        return drafts.find(text(DRAFT)).map(Drafts.WithFiles::files).orElseGet(() -> {
            fault(DRAFT, FactFault.Code.NOT_IN_LIST, NO_DRAFT, GIVE_DRAFT);
            return new RuleSetFiles(Collections.emptySortedMap());
        });
    }

    private void lay(Map<String, String> texts) {
        var files = body.path("files");
        if (!files.isObject()) {
            fault("files", FactFault.Code.WRONG_TYPE, WRONG_TYPE, GIVE_TEXTS);
        } else if (files.size() > MAX_FILES) {
            fault("files", FactFault.Code.NOT_IN_LIST, NOT_A_PATH, GIVE_PATHS);
        }
        for (var file : files.properties()) {
            if (!RuleSetFiles.isPath(file.getKey())) {
                fault("files." + file.getKey(), FactFault.Code.NOT_IN_LIST, NOT_A_PATH, GIVE_PATHS);
            } else if (file.getValue().isNull() && body.has(DRAFT)) {
                texts.remove(file.getKey());
            } else if (!file.getValue().isString()) {
                fault("files." + file.getKey(), FactFault.Code.WRONG_TYPE, WRONG_TYPE, GIVE_TEXTS);
            } else {
                texts.put(file.getKey(), file.getValue().stringValue());
            }
        }
    }

    /** The file a question is about; that of a snippet needs no name. */
    String file(RuleSetFiles files) {
        var isNamed = body.has("files") || body.has(DRAFT) || body.has("file");
        var file = isNamed ? text("file") : Snippet.FILE;
        if (faults.isEmpty() && !files.texts().containsKey(file)) {
            fault("file", FactFault.Code.NOT_IN_LIST, NO_PLACE, GIVE_PLACE);
        }
        return file;
    }

    Place place(RuleSetFiles files) {
        return new Place(file(files), count("line"), count("column"));
    }

    private int count(String member) {
        var count = body.path(member);
        if (!count.canConvertToInt() || !count.isIntegralNumber() || count.intValue() < 1) {
            fault(member, FactFault.Code.WRONG_TYPE, NO_PLACE, GIVE_PLACE);
            return 1;
        }
        return count.intValue();
    }

    String text(String member) {
        var text = body.path(member);
        if (!text.isString()) {
            fault(member, FactFault.Code.WRONG_TYPE, WRONG_TYPE, GIVE_TEXTS);
            return "";
        }
        return text.stringValue();
    }

    private void fault(String path, FactFault.Code code, Text reason, Text remedy) {
        faults.add(new Fault(path, code.name(), reason, remedy));
    }
}
