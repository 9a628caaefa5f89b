package dev.makegood.benchmarks.evaluation;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** Java sources compiled in memory. */
final class CompiledSources extends ClassLoader {
    private final Map<String, Output> compiled = new HashMap<>();

    /**
     * Sources to compile.
     *
     * @param sources by the names of their classes
     */
    CompiledSources(Map<String, String> sources) {
        var compiler = ToolProvider.getSystemJavaCompiler();
        var units = sources.entrySet().stream()
                .map(source -> new Input(source.getKey(), source.getValue()))
                .toList();
        var files = new Outputs(compiler.getStandardFileManager(null, null, null));
        if (!compiler.getTask(null, files, null, List.of("-proc:none"), null, units)
                .call()) {
            throw new IllegalStateException("javac says no");
        }
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        var output = compiled.get(name);
        if (output == null) {
            throw new ClassNotFoundException(name);
        }
        var code = output.bytes.toByteArray();
        return defineClass(name, code, 0, code.length);
    }

    private static final class Input extends SimpleJavaFileObject {
        private final String text;

        Input(String name, String text) {
            super(URI.create("string:///" + name + Kind.SOURCE.extension), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    private static final class Output extends SimpleJavaFileObject {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        Output(String name) {
            super(URI.create("bytes:///" + name.replace('$', '_')), Kind.CLASS);
        }

        @Override
        public OutputStream openOutputStream() {
            return bytes;
        }
    }

    private final class Outputs extends ForwardingJavaFileManager<JavaFileManager> {
        Outputs(JavaFileManager files) {
            super(files);
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String name, JavaFileObject.Kind kind, @Nullable FileObject sibling) {
            return compiled.computeIfAbsent(name, Output::new);
        }
    }
}
