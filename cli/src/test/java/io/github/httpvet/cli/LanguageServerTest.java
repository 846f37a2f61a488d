package io.github.httpvet.cli;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The command as an editor starts it: a process and its streams. */
@Timeout(120)
final class LanguageServerTest {

  @TempDir Path folder;
  private final ObjectMapper mapper = new ObjectMapper();

  private Process start() throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            Main.class.getName(),
            "language-server")
        .directory(folder.toFile())
        .redirectError(folder.resolve("err.txt").toFile())
        .start();
  }

  /** A question, or with id 0 a message without an answer. */
  private void send(OutputStream out, int id, String method, Object params) throws IOException {
    Map<String, Object> message = new LinkedHashMap<>();
    message.put("jsonrpc", "2.0");
    if (id > 0) {
      message.put("id", id);
    }
    message.put("method", method);
    message.put("params", params);
    byte[] body = mapper.writeValueAsBytes(message);
    out.write(("Content-Length: " + body.length + "\r\n\r\n").getBytes(UTF_8));
    out.write(body);
    out.flush();
  }

  /** The next message, empty at the end; fails on anything that is none. */
  private Optional<JsonNode> message(InputStream in) throws IOException {
    String header = line(in);
    if (header.isEmpty()) {
      return Optional.empty();
    }
    assertThat(header).startsWith("Content-Length: ");
    assertThat(line(in)).isEqualTo("\r\n");
    int length = Integer.parseInt(header.substring(header.indexOf(' ') + 1).strip());
    return Optional.of(mapper.readTree(in.readNBytes(length)));
  }

  private static String line(InputStream in) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int next = in.read(); next >= 0; next = in.read()) {
      line.append((char) next);
      if (next == '\n') {
        break;
      }
    }
    return line.toString();
  }

  @Test
  void speaksNothingButTheProtocol() throws Exception {
    Process server = start();
    OutputStream out = server.getOutputStream();
    String uri = folder.resolve("Shop.java").toUri().toString();
    String text = ShopProject.leaking("Shop", "load");
    Map<String, Object> document =
        Map.of("uri", uri, "languageId", "java", "version", 1, "text", text);
    Map<String, Object> place =
        Map.of("textDocument", Map.of("uri", uri), "position", Map.of("line", 0, "character", 0));
    long parent = ProcessHandle.current().pid();
    send(out, 1, "initialize", Map.of("processId", parent, "capabilities", Map.of()));
    send(out, 0, "initialized", Map.of());
    send(out, 0, "textDocument/didOpen", Map.of("textDocument", document));
    // A question is answered after the check of what it is about.
    send(out, 2, "textDocument/hover", place);
    InputStream in = server.getInputStream();
    List<JsonNode> seen = new ArrayList<>();
    while (seen.isEmpty() || seen.get(seen.size() - 1).path("id").asInt() != 2) {
      seen.add(message(in).orElseThrow());
    }
    assertThat(seen.toString()).contains("HttpClientInLoop");
    out.close();
    while (message(in).isPresent()) {
      // Whatever else is told, it is a message.
      continue;
    }
    assertThat(server.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(server.exitValue()).isEqualTo(1);
  }

  @Test
  void endsWellWhenAsked() throws Exception {
    Process server = start();
    OutputStream out = server.getOutputStream();
    send(out, 1, "initialize", Map.of("capabilities", Map.of()));
    send(out, 2, "shutdown", null);
    send(out, 0, "exit", null);

    InputStream in = server.getInputStream();
    JsonNode hello = message(in).orElseThrow();
    assertThat(hello.at("/result/serverInfo/name").asText()).isEqualTo("httpvet");
    assertThat(message(in).orElseThrow().path("id").asInt()).isEqualTo(2);
    assertThat(message(in)).isEmpty();
    assertThat(server.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(server.exitValue()).isEqualTo(0);
  }
}
