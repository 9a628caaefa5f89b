package dev.makegood.server.command;

import dev.makegood.editing.Format;
import dev.makegood.editing.Formatted;
import dev.makegood.language.RuleSetCompiler;
import dev.makegood.language.RuleSetFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Lays out the rules of a rule set. */
final class Formatting {
    private final Speech speech;

    Formatting(Speech speech) {
        this.speech = speech;
    }

    /** Names each file that is laid out in another way, and writes it anew unless it is only to be checked. */
    int run(Path folder, RuleSetFiles files, boolean isCheckOnly) throws IOException {
        var labels = RuleSetCompiler.survey(files)
                .header()
                .map(header -> header.vocabulary().labels())
                .orElse(List.of());
        int result = CommandLine.CLEAN;
        for (var file : files.below(RuleSetFiles.RULES).entrySet()) {
            switch (Format.of(file.getKey(), file.getValue(), labels)) {
                case Formatted.Left(var diagnostics) -> {
                    speech.say(diagnostics);
                    result = CommandLine.FINDINGS;
                }
                case Formatted.Laid(var text) when text.equals(file.getValue()) -> {}
                case Formatted.Laid(var text) -> {
                    speech.say(file.getKey());
                    if (isCheckOnly) {
                        result = CommandLine.FINDINGS;
                    } else {
                        Files.writeString(folder.resolve(file.getKey()), text);
                    }
                }
            }
        }
        return result;
    }
}
