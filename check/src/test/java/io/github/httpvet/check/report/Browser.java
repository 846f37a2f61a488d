package io.github.httpvet.check.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A page in a headless Chromium, driven by the protocol of its developer tools. */
final class Browser implements AutoCloseable {

  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome");

  /** Against hanging, not a measure of speed. */
  private static final Duration PATIENCE = Duration.ofMinutes(4);

  private static final JsonMapper JSON = new JsonMapper();

  private final Process process;
  private final WebSocket socket;
  private final BlockingQueue<JsonNode> answers = new LinkedBlockingQueue<>();
  private final ConcurrentLinkedQueue<JsonNode> events = new ConcurrentLinkedQueue<>();
  private String session;
  private int last;

  private Browser(Process process, URI address) {
    this.process = process;
    this.socket =
        HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .build()
            .newWebSocketBuilder()
            .connectTimeout(PATIENCE)
            .buildAsync(address, new Messages())
            .join();
  }

  /** The program, or empty if there is none on the path. */
  static Optional<Path> program() {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return Stream.of(path.split(File.pathSeparator))
        .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  static Browser open(Path program, Path profile, URI page)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                program.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--remote-debugging-port=0",
                "--user-data-dir=" + profile,
                "about:blank")
            .redirectErrorStream(true)
            .redirectOutput(profile.resolve("log.txt").toFile())
            .start();
    try {
      List<String> port = port(process, profile.resolve("DevToolsActivePort"));
      URI address = URI.create("ws://127.0.0.1:" + port.get(0) + port.get(1));
      Browser browser = new Browser(process, address);
      browser.go(page);
      return browser;
    } catch (RuntimeException | IOException | InterruptedException e) {
      process.destroyForcibly();
      throw e;
    }
  }

  private static List<String> port(Process process, Path file)
      throws IOException, InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < end) {
      if (!process.isAlive()) {
        throw new IOException("the browser ended: " + process.exitValue());
      }
      List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
      if (lines.size() == 2) {
        return lines;
      }
      Thread.sleep(50);
    }
    throw new IOException("the browser does not start");
  }

  private void go(URI page) throws IOException, InterruptedException {
    String target =
        send("Target.createTarget", Map.of("url", "about:blank")).get("targetId").asText();
    session =
        send("Target.attachToTarget", Map.of("targetId", target, "flatten", true))
            .get("sessionId")
            .asText();
    for (String domain : List.of("Page", "Runtime", "Log", "Network")) {
      send(domain + ".enable", Map.of());
    }
    load(page);
  }

  void load(URI page) throws IOException, InterruptedException {
    send("Page.navigate", Map.of("url", "about:blank"));
    send("Page.navigate", Map.of("url", page.toString()));
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!text("document.readyState + location.protocol").equals("completefile:")) {
      if (System.nanoTime() > end) {
        throw new IOException("the page does not load");
      }
      Thread.sleep(20);
    }
  }

  /** The value of an expression of JavaScript, as a string. */
  String text(String expression) throws IOException, InterruptedException {
    JsonNode answer = send("Runtime.evaluate", Map.of("expression", "String(" + expression + ")"));
    if (answer.has("exceptionDetails")) {
      throw new IOException(expression + ": " + answer.get("exceptionDetails"));
    }
    return answer.at("/result/value").asText();
  }

  /** Sends a command and waits for its answer. */
  JsonNode send(String method, Map<String, Object> parameters)
      throws IOException, InterruptedException {
    ObjectNode command = JSON.createObjectNode();
    command.put("id", ++last).put("method", method).set("params", JSON.valueToTree(parameters));
    if (session != null) {
      command.put("sessionId", session);
    }
    socket.sendText(command.toString(), true).join();
    JsonNode answer = answers.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    if (answer == null || answer.get("id").asInt() != last || answer.has("error")) {
      throw new IOException(method + ": " + answer);
    }
    return answer.get("result");
  }

  /** What happened of a kind. */
  List<JsonNode> events(String method) {
    return events.stream().filter(event -> event.get("method").asText().equals(method)).toList();
  }

  @Override
  public void close() {
    socket.abort();
    process.destroy();
    try {
      if (process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
        return;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    process.destroyForcibly();
  }

  private final class Messages implements WebSocket.Listener {

    private final StringBuilder text = new StringBuilder();

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean isLast) {
      text.append(data);
      if (isLast) {
        accept(text.toString());
        text.setLength(0);
      }
      from.request(1);
      return null;
    }

    private void accept(String message) {
      try {
        JsonNode node = JSON.readTree(message);
        if (node.has("id")) {
          answers.add(node);
        } else {
          events.add(node);
        }
      } catch (IOException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
