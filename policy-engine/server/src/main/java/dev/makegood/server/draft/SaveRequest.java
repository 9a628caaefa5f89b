package dev.makegood.server.draft;

import dev.makegood.server.problem.Fault;
import dev.makegood.server.request.Members;
import dev.makegood.vocabulary.FactFault;
import dev.makegood.vocabulary.Text;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** The body of a request to save, however faulty. */
final class SaveRequest {
    static final String FILES = "files";
    private static final String BASE = "base";
    private static final Text WRONG_TYPE = new Text("This value has a wrong type", "Giá trị này sai kiểu");
    private static final Text GIVE_FILES = new Text(
            "Give an object with the text of each file that changed by its path, and null for one that goes",
            "Hãy gửi một đối tượng gồm văn bản của mỗi tệp đã đổi theo đường dẫn, và null cho tệp cần xóa");

    private final Members members;
    private final Optional<Integer> base;
    private final SortedMap<String, Optional<String>> files = new TreeMap<>();

    private SaveRequest(Members members, Optional<Integer> base) {
        this.members = members;
        this.base = base;
    }

    /** @param newest version of the draft */
    static SaveRequest of(JsonNode body, int newest) {
        var members = Members.of(body, BASE, FILES);
        var request = new SaveRequest(members, members.number(BASE, 1, newest));
        request.readFiles(body.path(FILES));
        return request;
    }

    private void readFiles(JsonNode given) {
        if (!given.isObject()) {
            members.note(FILES, FactFault.Code.WRONG_TYPE.name(), WRONG_TYPE, GIVE_FILES);
        }
        for (var file : given.properties()) {
            if (file.getValue().isNull()) {
                files.put(file.getKey(), Optional.empty());
            } else if (file.getValue().isString()) {
                files.put(file.getKey(), file.getValue().stringValueOpt());
            } else {
                members.note(FILES + "." + file.getKey(), FactFault.Code.WRONG_TYPE.name(), WRONG_TYPE, GIVE_FILES);
            }
        }
    }

    List<Fault> faults() {
        return members.faults();
    }

    int base() {
        return base.orElseThrow();
    }

    /** Nothing in place of the text of a file that goes. */
    SortedMap<String, Optional<String>> files() {
        return files;
    }
}
