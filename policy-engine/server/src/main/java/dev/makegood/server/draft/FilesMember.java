package dev.makegood.server.draft;

import dev.makegood.language.RuleSetFiles;
import dev.makegood.server.request.Members;
import dev.makegood.vocabulary.FactFault;
import dev.makegood.vocabulary.Text;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** The files that a body has as its member {@code files}: texts by their paths, null in place of one that goes. */
public final class FilesMember {
    public static final String NAME = "files";

    private static final Text WRONG_TYPE = new Text("This value has a wrong type", "Giá trị này sai kiểu");
    private static final Text GIVE_FILES = new Text(
            "Give an object with the text of each file that changed by its path, and null for one that goes",
            "Hãy gửi một đối tượng gồm văn bản của mỗi tệp đã đổi theo đường dẫn, và null cho tệp cần xóa");

    private final SortedMap<String, Optional<String>> files = new TreeMap<>();

    private FilesMember() {}

    /** Notes what is wrong with them. */
    static FilesMember required(JsonNode body, Members members) {
        var read = new FilesMember();
        if (!body.path(NAME).isObject()) {
            members.note(NAME, FactFault.Code.WRONG_TYPE.name(), WRONG_TYPE, GIVE_FILES);
        }
        read.addAll(body.path(NAME), members);
        return read;
    }

    /** As {@link #required}, but they may be left out. */
    public static FilesMember optional(JsonNode body, Members members) {
        var isAbsent = body.path(NAME).isMissingNode() || body.path(NAME).isNull();
        return isAbsent ? new FilesMember() : required(body, members);
    }

    private void addAll(JsonNode given, Members members) {
        for (var file : given.properties()) {
            if (file.getValue().isNull()) {
                files.put(file.getKey(), Optional.empty());
            } else if (file.getValue().isString()) {
                files.put(file.getKey(), file.getValue().stringValueOpt());
            } else {
                members.note(NAME + "." + file.getKey(), FactFault.Code.WRONG_TYPE.name(), WRONG_TYPE, GIVE_FILES);
            }
        }
        FileFaults.of(texts(), NAME)
                .forEach(fault -> members.note(fault.path(), fault.code(), fault.reason(), fault.remedy()));
    }

    /** Nothing in place of the text of a file that goes. */
    SortedMap<String, Optional<String>> files() {
        return files;
    }

    /** Those files with these laid over them. */
    public RuleSetFiles over(RuleSetFiles saved) {
        var texts = new TreeMap<>(saved.texts());
        files.forEach((path, text) -> text.ifPresentOrElse(given -> texts.put(path, given), () -> texts.remove(path)));
        return new RuleSetFiles(texts);
    }

    private SortedMap<String, String> texts() {
        var texts = new TreeMap<String, String>();
        files.forEach((path, text) -> text.ifPresent(given -> texts.put(path, given)));
        return texts;
    }
}
