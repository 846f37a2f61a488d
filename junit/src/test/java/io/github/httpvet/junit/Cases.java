package io.github.httpvet.junit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import io.github.httpvet.sockets.Probe;
import io.github.httpvet.sockets.Traffic;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Tests that {@link SocketBudgetTest} runs, one by one; some of them fail on purpose. */
@SocketBudget(maxConnections = 1)
final class Cases {

  private static final int CALLS = 5;

  private final List<Object> kept = new ArrayList<>();
  private Loopback server;

  @BeforeEach
  void start() throws IOException {
    server = new Loopback();
  }

  @AfterEach
  void stop() throws IOException {
    for (Object held : kept) {
      if (held instanceof AutoCloseable closeable) {
        try {
          closeable.close();
        } catch (Exception e) {
          throw new IOException(e);
        }
      }
    }
    server.close();
  }

  @Test
  void sharedClient() throws IOException, InterruptedException {
    HttpClient client = HttpClient.newHttpClient();
    for (int i = 0; i < CALLS; i++) {
      client.send(request("/small"), BodyHandlers.ofString());
    }
    kept.add(client);
  }

  @Test
  void clientForEachCall() throws IOException, InterruptedException {
    for (int i = 0; i < CALLS; i++) {
      HttpClient client = HttpClient.newHttpClient();
      client.send(request("/small"), BodyHandlers.ofString());
      kept.add(client);
    }
  }

  @Test
  void closesEachConnection() throws IOException {
    for (int i = 0; i < CALLS; i++) {
      HttpURLConnection connection = open("/small");
      connection.setRequestProperty("Connection", "close");
      connection.getInputStream().readAllBytes();
      connection.disconnect();
    }
  }

  @Test
  @SocketBudget
  void oneUnreadAnswer() throws IOException, InterruptedException {
    HttpClient client = HttpClient.newHttpClient();
    kept.add(client.send(request("/large"), BodyHandlers.ofInputStream()).body());
  }

  @Test
  @SocketBudget(leaked = 1)
  void oneUnreadAnswerIsAllowed() throws IOException, InterruptedException {
    oneUnreadAnswer();
  }

  @Test
  @SocketBudget(returnsWithin = "3s")
  void waitsForEver() throws IOException {
    try (InputStream body = open("/silent").getInputStream()) {
      body.readAllBytes();
    }
  }

  @Test
  @SocketBudget(maxConnections = 1, returnsWithin = "5min")
  void givesUp() throws IOException {
    HttpURLConnection connection = open("/silent");
    connection.setReadTimeout(100);
    try (InputStream body = connection.getInputStream()) {
      fail("it answered: " + body);
    } catch (SocketTimeoutException e) {
      assertEquals("Read timed out", e.getMessage());
    }
  }

  @Test
  void failsByItself() throws IOException, InterruptedException {
    clientForEachCall();
    fail("of its own");
  }

  @Test
  void isAborted() throws IOException, InterruptedException {
    clientForEachCall();
    abort("not today");
  }

  @Test
  @SocketBudget(returnsWithin = "3")
  void hasNoUnit() {
    assertEquals(0, kept.size());
  }

  @Test
  void theServerStops() throws IOException {
    Socket idle = new Socket("127.0.0.1", server.port());
    kept.add(idle);
    server.close();
  }

  @Test
  @SocketBudget(maxThreads = 1)
  void threadForEachCall() {
    for (int i = 0; i < CALLS; i++) {
      startThread("case-" + i + "-selector");
    }
  }

  @Test
  @SocketBudget(maxThreads = 0)
  void threadsOfTheJdk() {
    startThread("Keep-Alive-Timer");
    startThread("ForkJoinPool.commonPool-worker-1");
  }

  @RepeatedTest(3)
  void eachTimeOne() throws IOException {
    kept.add(new Socket("127.0.0.1", server.port()));
  }

  /** Runs until the case is over. */
  private void startThread(String name) {
    CountDownLatch end = new CountDownLatch(1);
    kept.add((AutoCloseable) end::countDown);
    Thread thread =
        new Thread(
            () -> {
              try {
                end.await();
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            },
            name);
    thread.setDaemon(true);
    thread.start();
  }

  private HttpURLConnection open(String path) throws IOException {
    return (HttpURLConnection) server.at(path).toURL().openConnection();
  }

  private HttpRequest request(String path) {
    URI uri = server.at(path);
    return HttpRequest.newBuilder(uri).timeout(Duration.ofMinutes(2)).build();
  }

  /** With a budget that is made at run time. */
  static final class AtRunTime {

    @RegisterExtension
    final SocketBudgetExtension budget =
        SocketBudgetExtension.of(Budget.leavingNothing().withMaxConnections(1));

    private Loopback server;

    @BeforeEach
    void start() throws IOException {
      server = new Loopback();
    }

    @AfterEach
    void stop() {
      server.close();
    }

    @Test
    void connectsTwice() throws IOException {
      twice(server);
    }
  }

  /** On a system that has no tables. */
  static final class WithoutProc {

    @RegisterExtension
    final SocketBudgetExtension budget =
        new SocketBudgetExtension(
            Optional.of(Budget.leavingNothing().withMaxConnections(1)),
            Probe.of(Path.of("/no/such/proc"), 1),
            Traffic::now);

    @Test
    void connectsTwice() throws IOException {
      try (Loopback server = new Loopback()) {
        twice(server);
      }
    }
  }

  private static void twice(Loopback server) throws IOException {
    try (Socket first = new Socket("127.0.0.1", server.port());
        Socket second = new Socket("127.0.0.1", server.port())) {
      assertEquals(first.getPort(), second.getPort());
    }
  }
}
