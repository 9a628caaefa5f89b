package dev.makegood.server.command;

import dev.makegood.language.RuleSetFiles;
import dev.makegood.vocabulary.Text;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Runs one command on the folder of a rule set: {@code check} or {@code format}. No server is started. */
public final class CommandLine {
    static final int CLEAN = 0;
    static final int FINDINGS = 1;
    static final int WRONG_USE = 2;
    private static final Set<String> COMMANDS = Set.of("check", "format");
    private static final Text USE = new Text("""
        Use: check <folder> [--lang en|vi]
             format <folder> [--check] [--lang en|vi]
        The folder is that of a rule set: rule-set.yaml, vocabulary.yaml, rules, tables, cases.\
        """, """
            Cách dùng: check <thư mục> [--lang en|vi]
                       format <thư mục> [--check] [--lang en|vi]
            Thư mục là của một bộ quy tắc: rule-set.yaml, vocabulary.yaml, rules, tables, cases.\
            """);

    private final PrintStream out;
    private final PrintStream err;

    /**
     * Commands that speak to these.
     *
     * @param out for findings
     * @param err for wrong use
     */
    public CommandLine(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** Whether these arguments ask for a command rather than the server. */
    public static boolean isCommand(String... arguments) {
        return arguments.length > 0 && COMMANDS.contains(arguments[0]);
    }

    /** Does what the arguments ask; answers the exit code: 0 clean, 1 findings, 2 wrong use. */
    public int run(String... arguments) {
        var words = new ArrayList<>(List.of(arguments));
        var language = language(words);
        boolean isCheckOnly = words.remove("--check");
        boolean isFormat = words.getFirst().equals("format");
        var folder = Path.of(words.size() == 2 ? words.get(1) : "");
        boolean isFolder = words.size() == 2 && Files.isRegularFile(folder.resolve(RuleSetFiles.RULE_SET));
        if (!isFolder || language.equals("?") || isCheckOnly && !isFormat) {
            err.println(language.equals("vi") ? USE.vi() : USE.en());
            return WRONG_USE;
        }
        try {
            var files = Folder.read(folder);
            var speech = new Speech(out, language);
            return isFormat ? new Formatting(speech).run(folder, files, isCheckOnly) : new Checking(speech).run(files);
        } catch (IOException e) {
            err.println(e.getMessage());
            return WRONG_USE;
        }
    }

    /** Takes {@code --lang} out of the words; {@code ?} for a language that is not spoken. */
    private static String language(List<String> words) {
        int at = words.indexOf("--lang");
        if (at < 0) {
            return Locale.getDefault().getLanguage().equals("vi") ? "vi" : "en";
        }
        words.remove(at);
        var wanted = at < words.size() ? words.remove(at) : "?";
        return Set.of("en", "vi").contains(wanted) ? wanted : "?";
    }
}
