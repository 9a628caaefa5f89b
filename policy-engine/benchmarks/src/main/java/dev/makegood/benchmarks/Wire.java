package dev.makegood.benchmarks;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * One kept HTTP/1.1 connection to this machine. As little as it takes, because the client runs on the cores of the server
 * it measures.
 */
final class Wire implements AutoCloseable {
    private static final int STATUS_FROM = "HTTP/1.1 ".length();
    private static final int STATUS_TO = STATUS_FROM + 3;
    private static final int TIMEOUT_MILLIS = 30_000;

    private final int port;
    private final String key;
    private Socket socket;
    private InputStream in;

    Wire(int port, String key) throws IOException {
        this.port = port;
        this.key = key;
        this.socket = connected(port);
        this.in = buffered(socket);
    }

    private static Socket connected(int port) throws IOException {
        var socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(TIMEOUT_MILLIS);
        return socket;
    }

    private static InputStream buffered(Socket socket) throws IOException {
        return new BufferedInputStream(socket.getInputStream(), 1 << 14);
    }

    Reply get(String path) throws IOException {
        return send("GET %s HTTP/1.1\r\nHost: localhost\r\n\r\n".formatted(path));
    }

    Reply post(String path, String json) throws IOException {
        return send("POST %s HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer %s\r\n".formatted(path, key)
                + "Content-Type: application/json\r\nContent-Length: %d\r\n\r\n%s"
                        .formatted(json.getBytes(StandardCharsets.UTF_8).length, json));
    }

    private Reply send(String request) throws IOException {
        socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
        var status = Integer.parseInt(line().substring(STATUS_FROM, STATUS_TO));
        var length = 0;
        var chunked = false;
        var last = false;
        for (var header = line(); !header.isEmpty(); header = line()) {
            var lower = header.toLowerCase(Locale.ROOT);
            if (lower.startsWith("content-length:")) {
                length = Integer.parseInt(
                        lower.substring("content-length:".length()).strip());
            }
            last |= lower.equals("connection: close");
            chunked |= lower.startsWith("transfer-encoding:") && lower.contains("chunked");
        }
        var reply = new Reply(status, chunked ? chunks() : text(length));
        if (last) {
            reconnect();
        }
        return reply;
    }

    /** A server ends a connection after so many requests. */
    private void reconnect() throws IOException {
        close();
        socket = connected(port);
        in = buffered(socket);
    }

    private String chunks() throws IOException {
        var body = new StringBuilder();
        for (var size = chunkSize(); size > 0; size = chunkSize()) {
            body.append(text(size));
            line();
        }
        line();
        return body.toString();
    }

    private int chunkSize() throws IOException {
        return Integer.parseInt(line().strip(), 16);
    }

    private String text(int length) throws IOException {
        var bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException();
        }
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private String line() throws IOException {
        var line = new StringBuilder();
        for (var next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException();
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    /** An answer; its text is Latin-1, which does for ids and digits. */
    record Reply(int status, String text) {}
}
